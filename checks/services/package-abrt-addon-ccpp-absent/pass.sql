INSERT INTO packages (name, version, status) VALUES
  ('abrt-addon-ccpp', '1.0', 'config-files'),
  ('abrt-addon-ccpp-doc', '1.0', 'installed');
