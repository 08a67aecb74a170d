INSERT INTO packages (name, version, status) VALUES
  ('strongswan', '1.0', 'config-files'),
  ('strongswan-doc', '1.0', 'installed');
