INSERT INTO packages (name, version, status) VALUES ('apparmor', '1.0', 'installed');
