INSERT INTO packages (name, version, status) VALUES
  ('nss-tools', '1.0', 'config-files'),
  ('nss-tools-doc', '1.0', 'installed');
