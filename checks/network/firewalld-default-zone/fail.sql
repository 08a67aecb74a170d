INSERT INTO firewall (program, zone, incoming, path) VALUES
  ('firewalld', 'public', 'reject', '/etc/firewalld/firewalld.conf');
