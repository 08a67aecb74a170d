INSERT INTO firewall (program, is_enabled, incoming, outgoing, forwarded, path) VALUES
  ('ufw', 1, 'drop', 'reject', 'drop', '/etc/default/ufw'),
  ('nftables', 0, NULL, NULL, NULL, '/etc/nftables.conf');
