INSERT INTO packages (name, version, status) VALUES
  ('ftp', '1.0', 'config-files'),
  ('ftp-doc', '1.0', 'installed');
