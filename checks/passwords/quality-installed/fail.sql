INSERT INTO packages (name, status, manager) VALUES ('libpam-pwquality', 'config-files', 'dpkg'),
                ('libpwquality-common', 'installed', 'dpkg');
