INSERT INTO packages (name, version, status) VALUES ('pam', '1.0', 'installed');
