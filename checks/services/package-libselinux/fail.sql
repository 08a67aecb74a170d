INSERT INTO packages (name, version, status) VALUES
  ('libselinux', '1.0', 'config-files'),
  ('libselinux-doc', '1.0', 'installed');
