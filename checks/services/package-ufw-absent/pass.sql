INSERT INTO packages (name, version, status) VALUES
  ('ufw', '1.0', 'config-files'),
  ('ufw-doc', '1.0', 'installed');
