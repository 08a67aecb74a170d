INSERT INTO squid_config (key, value, position, path, line) VALUES
  ('httpd_suppress_version_string', 'on', 1, '/etc/squid/squid.conf', 1);
