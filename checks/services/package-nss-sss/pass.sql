INSERT INTO packages (name, version, status) VALUES ('sssd-client', '1.0', 'installed');
