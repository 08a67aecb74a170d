INSERT INTO packages (name, version, status) VALUES
  ('tftp', '1.0', 'config-files'),
  ('tftp-doc', '1.0', 'installed');
