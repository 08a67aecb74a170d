INSERT INTO squid_config (key, value, position, path, line) VALUES
  ('acl', 'SSL_ports port 443', 1, '/etc/squid/squid.conf', 1),
  ('acl', 'office src 10.0.0.0/8', 2, '/etc/squid/squid.conf', 2),
  ('http_access', 'deny !office', 3, '/etc/squid/squid.conf', 3),
  ('http_access', 'allow localnet', 4, '/etc/squid/squid.conf', 4),
  -- Too late.
  ('http_access', 'deny CONNECT !SSL_ports', 5, '/etc/squid/squid.conf', 5);
