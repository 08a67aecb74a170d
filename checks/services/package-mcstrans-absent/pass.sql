INSERT INTO packages (name, version, status) VALUES
  ('mcstrans', '1.0', 'config-files'),
  ('mcstrans-doc', '1.0', 'installed');
