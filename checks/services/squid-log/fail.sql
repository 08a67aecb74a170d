INSERT INTO squid_config (key, value, position, path, line) VALUES
  ('access_log', 'none', 1, '/etc/squid/squid.conf', 1),
  ('cache_log', '/var/log/squid/cache.log', 2, '/etc/squid/squid.conf', 2);
