INSERT INTO packages (name, version, status) VALUES
  ('abrt-addon-kerneloops', '1.0', 'config-files'),
  ('abrt-addon-kerneloops-doc', '1.0', 'installed');
