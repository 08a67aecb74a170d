INSERT INTO packages (name, version, status) VALUES
  ('openssh-client', '1.0', 'config-files'),
  ('openssh-client-doc', '1.0', 'installed');
