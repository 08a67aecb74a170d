INSERT INTO packages (name, version, status) VALUES
  ('screen', '1.0', 'config-files'),
  ('screen-doc', '1.0', 'installed');
