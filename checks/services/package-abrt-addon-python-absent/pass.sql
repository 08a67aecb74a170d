INSERT INTO packages (name, version, status) VALUES
  ('abrt-addon-python', '1.0', 'config-files'),
  ('abrt-addon-python-doc', '1.0', 'installed');
