INSERT INTO named_config (scope, key, value, path, line) VALUES
  ('options', 'dnssec-validation', 'auto', '/etc/bind/named.conf.options', 4),
  ('view inside', 'dnssec-validation', 'no', '/etc/bind/named.conf.options', 9);
