INSERT INTO packages (name, version, status) VALUES ('crypto-policies', '1.0', 'installed');
