INSERT INTO squid_config (key, value, position, path, line) VALUES
  ('access_log', 'none', 1, '/etc/squid/squid.conf', 1),
  ('access_log', 'daemon:/var/log/squid/access.log squid', 2, '/etc/squid/squid.conf', 2),
  ('cache_log', '/dev/null', 3, '/etc/squid/squid.conf', 3);
