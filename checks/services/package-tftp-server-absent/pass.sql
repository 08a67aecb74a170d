INSERT INTO packages (name, version, status) VALUES
  ('tftp-server', '1.0', 'config-files'),
  ('tftp-server-doc', '1.0', 'installed');
