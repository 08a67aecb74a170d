INSERT INTO packages (name, version, status) VALUES ('policycoreutils', '1.0', 'installed');
