INSERT INTO firewall (program, is_enabled, outgoing, path, line) VALUES ('ufw', 1, 'reject', '/etc/default/ufw', 3);
