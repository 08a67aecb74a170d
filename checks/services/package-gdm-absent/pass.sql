INSERT INTO packages (name, version, status) VALUES
  ('gdm', '1.0', 'config-files'),
  ('gdm-doc', '1.0', 'installed');
