INSERT INTO packages (name, version, status) VALUES
  ('inetutils-inetd', '1.0', 'config-files'),
  ('inetutils-inetd-doc', '1.0', 'installed');
