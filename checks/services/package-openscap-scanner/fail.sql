INSERT INTO packages (name, version, status) VALUES
  ('openscap-scanner', '1.0', 'config-files'),
  ('openscap-scanner-doc', '1.0', 'installed');
