INSERT INTO packages (name, version, status) VALUES
  ('ntp', '1.0', 'config-files'),
  ('ntp-doc', '1.0', 'installed');
