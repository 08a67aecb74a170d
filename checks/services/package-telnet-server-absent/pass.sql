INSERT INTO packages (name, version, status) VALUES
  ('telnetd', '1.0', 'config-files'),
  ('telnetd-doc', '1.0', 'installed');
