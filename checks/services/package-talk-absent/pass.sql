INSERT INTO packages (name, version, status) VALUES
  ('talk', '1.0', 'config-files'),
  ('talk-doc', '1.0', 'installed');
