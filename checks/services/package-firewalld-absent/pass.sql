INSERT INTO packages (name, version, status) VALUES
  ('firewalld', '1.0', 'config-files'),
  ('firewalld-doc', '1.0', 'installed');
