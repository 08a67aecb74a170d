INSERT INTO packages (name, version, status) VALUES
  ('cups', '1.0', 'config-files'),
  ('cups-doc', '1.0', 'installed');
