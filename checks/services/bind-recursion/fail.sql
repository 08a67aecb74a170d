-- As the example of RHEL is often changed: nothing about recursion, and queries from anywhere.
INSERT INTO named_config (scope, key, value, path, line) VALUES
  ('', 'acl', 'world 10.0.0.0/8 any', '/etc/named.conf', 1),
  ('options', 'listen-on', 'port 53 10.1.0.53', '/etc/named.conf', 2),
  ('options', 'listen-on-v6', 'port 53 ::1', '/etc/named.conf', 3),
  ('options', 'allow-query', 'localhost world', '/etc/named.conf', 4);
