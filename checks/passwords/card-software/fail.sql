INSERT INTO packages (name, status) VALUES ('libpam-pkcs11', 'config-files'), ('opensc',
                'installed');
