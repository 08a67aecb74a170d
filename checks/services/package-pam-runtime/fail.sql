INSERT INTO packages (name, version, status) VALUES
  ('libpam-runtime', '1.0', 'config-files'),
  ('libpam-runtime-doc', '1.0', 'installed');
