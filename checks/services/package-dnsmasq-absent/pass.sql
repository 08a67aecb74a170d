INSERT INTO packages (name, version, status) VALUES
  ('dnsmasq', '1.0', 'config-files'),
  ('dnsmasq-doc', '1.0', 'installed');
