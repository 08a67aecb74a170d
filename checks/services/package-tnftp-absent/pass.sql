INSERT INTO packages (name, version, status) VALUES
  ('tnftp', '1.0', 'config-files'),
  ('tnftp-doc', '1.0', 'installed');
