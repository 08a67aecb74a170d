INSERT INTO packages (name, version, status) VALUES ('libopenscap8', '1.0', 'installed');
