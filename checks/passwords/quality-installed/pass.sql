INSERT INTO packages (name, status, manager) VALUES ('libpam-pwquality', 'installed', 'dpkg');
