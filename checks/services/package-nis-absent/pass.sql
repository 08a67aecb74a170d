INSERT INTO packages (name, version, status) VALUES
  ('nis', '1.0', 'config-files'),
  ('nis-doc', '1.0', 'installed');
