INSERT INTO packages (name, version, status) VALUES
  ('bind', '1.0', 'config-files'),
  ('bind-doc', '1.0', 'installed');
