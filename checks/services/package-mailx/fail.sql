INSERT INTO packages (name, version, status) VALUES
  ('mailx', '1.0', 'config-files'),
  ('mailx-doc', '1.0', 'installed');
