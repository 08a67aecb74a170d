INSERT INTO packages (name, version, status) VALUES
  ('prelink', '1.0', 'config-files'),
  ('prelink-doc', '1.0', 'installed');
