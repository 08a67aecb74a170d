INSERT INTO packages (name, version, status) VALUES
  ('iptables-services', '1.0', 'config-files'),
  ('iptables-services-doc', '1.0', 'installed');
