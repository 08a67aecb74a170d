INSERT INTO packages (name, version, status) VALUES
  ('tuned', '1.0', 'config-files'),
  ('tuned-doc', '1.0', 'installed');
