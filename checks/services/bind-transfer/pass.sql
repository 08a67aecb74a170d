INSERT INTO named_config (scope, key, value, path, line) VALUES
  ('zone localhost', 'type', 'master', '/etc/bind/named.conf.default-zones', 1),
  ('zone 127.in-addr.arpa', 'type', 'master', '/etc/bind/named.conf.default-zones', 5),
  ('zone .', 'type', 'hint', '/etc/bind/named.conf.default-zones', 9),
  ('zone hospital.example', 'type', 'master', '/etc/bind/named.conf.local', 1),
  ('zone hospital.example', 'allow-transfer', '10.1.0.54', '/etc/bind/named.conf.local', 2),
  ('view inside zone lab.example', 'type', 'primary', '/etc/bind/named.conf.local', 5),
  ('view inside', 'allow-transfer', 'none', '/etc/bind/named.conf.local', 6);
