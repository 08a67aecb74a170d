INSERT INTO packages (name, version, status) VALUES
  ('libccid', '1.0', 'config-files'),
  ('libccid-doc', '1.0', 'installed');
