INSERT INTO packages (name, version, status) VALUES
  ('abrt-cli', '1.0', 'config-files'),
  ('abrt-cli-doc', '1.0', 'installed');
