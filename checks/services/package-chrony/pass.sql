INSERT INTO packages (name, version, status) VALUES ('chrony', '1.0', 'installed');
