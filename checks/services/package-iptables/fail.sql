INSERT INTO packages (name, version, status) VALUES
  ('iptables', '1.0', 'config-files'),
  ('iptables-doc', '1.0', 'installed');
