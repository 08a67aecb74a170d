INSERT INTO packages (name, version, status) VALUES
  ('httpd', '1.0', 'config-files'),
  ('httpd-doc', '1.0', 'installed');
