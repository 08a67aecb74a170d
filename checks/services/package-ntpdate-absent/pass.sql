INSERT INTO packages (name, version, status) VALUES
  ('ntpdate', '1.0', 'config-files'),
  ('ntpdate-doc', '1.0', 'installed');
