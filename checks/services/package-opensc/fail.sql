INSERT INTO packages (name, version, status) VALUES
  ('opensc', '1.0', 'config-files'),
  ('opensc-doc', '1.0', 'installed');
