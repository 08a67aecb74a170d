INSERT INTO packages (name, version, status) VALUES
  ('xinetd', '1.0', 'config-files'),
  ('xinetd-doc', '1.0', 'installed');
