INSERT INTO firewall (program, is_enabled, forwarded, path, line) VALUES ('ufw', 1, 'accept', '/etc/default/ufw', 3);
