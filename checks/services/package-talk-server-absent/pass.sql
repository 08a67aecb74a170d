INSERT INTO packages (name, version, status) VALUES
  ('talk-server', '1.0', 'config-files'),
  ('talk-server-doc', '1.0', 'installed');
