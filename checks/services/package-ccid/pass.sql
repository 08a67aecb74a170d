INSERT INTO packages (name, version, status) VALUES ('pcsc-lite-ccid', '1.0', 'installed');
