INSERT INTO packages (name, version, status) VALUES
  ('inetutils-telnetd', '1.0', 'config-files'),
  ('inetutils-telnetd-doc', '1.0', 'installed');
