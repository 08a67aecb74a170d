INSERT INTO packages (name, version, status) VALUES ('policycoreutils-python-utils', '1.0', 'installed');
