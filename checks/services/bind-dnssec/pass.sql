INSERT INTO named_config (scope, key, value, path, line) VALUES
  ('options', 'dnssec-validation', 'auto', '/etc/bind/named.conf.options', 4);
