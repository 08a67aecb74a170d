INSERT INTO packages (name, status) VALUES ('libpam-pkcs11', 'installed');
