INSERT INTO firewall (program, zone, incoming, path) VALUES
  ('firewalld', 'quiet', 'drop', '/etc/firewalld/firewalld.conf'),
  ('ufw', NULL, 'accept', '/etc/default/ufw');
