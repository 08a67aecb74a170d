INSERT INTO named_config (scope, key, value, path, line) VALUES ('options', 'version', '9.18', '/etc/named.conf', 3),
  ('zone x', 'version', 'none', '/etc/named.conf', 9);
