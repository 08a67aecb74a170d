INSERT INTO packages (name, version) VALUES ('dpkg', '1.21.22'), ('apparmor', '3.0.8-3');
