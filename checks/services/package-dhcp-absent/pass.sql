INSERT INTO packages (name, version, status) VALUES
  ('dhcp', '1.0', 'config-files'),
  ('dhcp-doc', '1.0', 'installed');
