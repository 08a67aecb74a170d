INSERT INTO packages (name, version, status) VALUES
  ('openssh-server', '1.0', 'config-files'),
  ('openssh-server-doc', '1.0', 'installed');
