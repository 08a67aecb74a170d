INSERT INTO packages (name, version, status) VALUES
  ('squid', '1.0', 'config-files'),
  ('squid-doc', '1.0', 'installed');
