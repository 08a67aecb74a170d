INSERT INTO packages (name, version, status) VALUES
  ('autofs', '1.0', 'config-files'),
  ('autofs-doc', '1.0', 'installed');
