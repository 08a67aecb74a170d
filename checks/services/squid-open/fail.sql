INSERT INTO squid_config (key, value, position, path, line) VALUES
  ('acl', 'world src 10.0.0.0/8 0.0.0.0/0', 1, '/etc/squid/squid.conf', 1),
  ('acl', 'Safe_ports port 443', 2, '/etc/squid/squid.conf', 2),
  ('http_access', 'deny !Safe_ports', 3, '/etc/squid/squid.conf', 3),
  ('http_access', 'allow world', 4, '/etc/squid/squid.conf', 4),
  ('http_access', 'deny all', 5, '/etc/squid/squid.conf', 5),
  ('http_port', '127.0.0.1:3129', 6, '/etc/squid/squid.conf', 6),
  ('http_port', '3128', 7, '/etc/squid/squid.conf', 7);
