INSERT INTO named_config (scope, key, value, path, line) VALUES
  ('zone hospital.example', 'type', 'master', '/etc/bind/named.conf.local', 1),
  ('view inside', 'allow-transfer', 'none', '/etc/bind/named.conf.local', 6);
