INSERT INTO packages (name, version, status) VALUES
  ('abrt-libs', '1.0', 'config-files'),
  ('abrt-libs-doc', '1.0', 'installed');
