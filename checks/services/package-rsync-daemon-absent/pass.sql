INSERT INTO packages (name, version, status) VALUES
  ('rsync', '1.0', 'config-files'),
  ('rsync-doc', '1.0', 'installed');
