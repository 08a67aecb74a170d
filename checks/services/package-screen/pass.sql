INSERT INTO packages (name, version, status) VALUES ('screen', '1.0', 'installed');
