INSERT INTO sssd_config (section, key, value, path, line) VALUES
  ('nss', 'memcache_timeout', '300', '/etc/sssd/sssd.conf', 6),
  ('domain/x', 'memcache_timeout', '86401', '/etc/sssd/sssd.conf', 9);
