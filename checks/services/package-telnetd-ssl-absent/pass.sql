INSERT INTO packages (name, version, status) VALUES
  ('telnetd-ssl', '1.0', 'config-files'),
  ('telnetd-ssl-doc', '1.0', 'installed');
