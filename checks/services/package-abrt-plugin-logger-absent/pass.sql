INSERT INTO packages (name, version, status) VALUES
  ('abrt-plugin-logger', '1.0', 'config-files'),
  ('abrt-plugin-logger-doc', '1.0', 'installed');
