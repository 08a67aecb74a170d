INSERT INTO packages (name, version, status, manager)
VALUES ('bash', '5.2', 'installed', 'dpkg'), ('apparmor', '3.0.8-3', 'installed', 'dpkg');
