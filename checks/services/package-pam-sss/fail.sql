INSERT INTO packages (name, version, status) VALUES
  ('libpam-sss', '1.0', 'config-files'),
  ('libpam-sss-doc', '1.0', 'installed');
