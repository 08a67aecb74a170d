INSERT INTO packages (name, version, status) VALUES
  ('nginx', '1.0', 'config-files'),
  ('nginx-doc', '1.0', 'installed');
