INSERT INTO packages (name, version, status) VALUES ('libselinux1', '1.0', 'installed');
