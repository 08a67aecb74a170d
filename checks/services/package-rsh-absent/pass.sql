INSERT INTO packages (name, version, status) VALUES
  ('rsh', '1.0', 'config-files'),
  ('rsh-doc', '1.0', 'installed');
