INSERT INTO squid_config (key, value, position, path, line) VALUES
  ('acl', 'SSL_ports port 443', 1, '/etc/squid/squid.conf', 1),
  ('acl', 'web port 80 443', 2, '/etc/squid/squid.conf', 2),
  ('http_access', 'allow localhost manager', 3, '/etc/squid/squid.conf', 3),
  ('http_access', 'deny !web', 4, '/etc/squid/squid.conf', 4),
  ('http_access', 'deny CONNECT !SSL_ports', 5, '/etc/squid/squid.conf', 5),
  ('http_access', 'allow localnet', 6, '/etc/squid/squid.conf', 6);
