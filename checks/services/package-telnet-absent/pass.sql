INSERT INTO packages (name, version, status) VALUES
  ('telnet', '1.0', 'config-files'),
  ('telnet-doc', '1.0', 'installed');
