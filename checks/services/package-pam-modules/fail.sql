INSERT INTO packages (name, version, status) VALUES
  ('libpam-modules', '1.0', 'config-files'),
  ('libpam-modules-doc', '1.0', 'installed');
