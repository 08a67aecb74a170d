INSERT INTO named_config (scope, key, value, path, line) VALUES
  ('', 'acl', 'office 10.1.0.0/16', '/etc/bind/named.conf', 1),
  ('options', 'allow-query', 'any', '/etc/bind/named.conf', 2),
  ('options', 'allow-recursion', 'office localhost', '/etc/bind/named.conf', 3),
  ('view inside', 'match-clients', 'office', '/etc/bind/named.conf', 4),
  ('view inside', 'allow-recursion', 'any', '/etc/bind/named.conf', 5),
  ('view outside', 'match-clients', 'any', '/etc/bind/named.conf', 6),
  ('view outside', 'allow-recursion', 'any', '/etc/bind/named.conf', 7),
  ('view outside', 'recursion', 'no', '/etc/bind/named.conf', 8);
