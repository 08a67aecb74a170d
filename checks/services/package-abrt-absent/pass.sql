INSERT INTO packages (name, version, status) VALUES
  ('abrt', '1.0', 'config-files'),
  ('abrt-doc', '1.0', 'installed');
