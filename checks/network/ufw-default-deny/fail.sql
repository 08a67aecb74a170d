INSERT INTO firewall (program, is_enabled, incoming, outgoing, forwarded, path) VALUES
  ('ufw', 1, 'drop', 'accept', 'drop', '/etc/default/ufw');
