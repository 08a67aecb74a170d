INSERT INTO packages (name, version, status) VALUES
  ('inetutils-telnet', '1.0', 'config-files'),
  ('inetutils-telnet-doc', '1.0', 'installed');
