INSERT INTO firewall (program, is_enabled, incoming, outgoing, forwarded, has_ipv6, path, line) VALUES ('ufw', 1, 'drop', 'accept', 'drop', 0, '/etc/default/ufw', 3);
