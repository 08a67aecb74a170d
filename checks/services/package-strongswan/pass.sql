INSERT INTO packages (name, version, status) VALUES ('libreswan', '1.0', 'installed');
