INSERT INTO packages (name, version, status) VALUES ('ntpsec', '1.0', 'installed');
