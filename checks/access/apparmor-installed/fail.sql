INSERT INTO packages (name, version, status)
VALUES ('dpkg', '1.21.22', 'installed'), ('apparmor', '3.0.8-3', 'config-files');
