INSERT INTO packages (manager, name, version, status) VALUES ('dpkg', 'apparmor', '3.0.8-3', 'installed');
