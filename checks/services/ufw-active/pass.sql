INSERT INTO firewall (program, is_enabled, path) VALUES ('ufw', 1, '/etc/ufw/ufw.conf');
INSERT INTO services (name, kind, state, is_enabled) VALUES ('ufw', 'service', 'enabled', 1);
