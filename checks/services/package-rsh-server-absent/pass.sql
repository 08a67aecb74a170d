INSERT INTO packages (name, version, status) VALUES
  ('rsh-server', '1.0', 'config-files'),
  ('rsh-server-doc', '1.0', 'installed');
