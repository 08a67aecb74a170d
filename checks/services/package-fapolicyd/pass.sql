INSERT INTO packages (name, version, status) VALUES ('fapolicyd', '1.0', 'installed');
