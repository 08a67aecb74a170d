INSERT INTO packages (name, version, status) VALUES ('apparmor-utils', '1.0', 'installed');
