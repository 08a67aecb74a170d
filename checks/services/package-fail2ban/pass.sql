INSERT INTO packages (name, version, status) VALUES ('fail2ban', '1.0', 'installed');
