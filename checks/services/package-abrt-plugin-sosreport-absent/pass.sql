INSERT INTO packages (name, version, status) VALUES
  ('abrt-plugin-sosreport', '1.0', 'config-files'),
  ('abrt-plugin-sosreport-doc', '1.0', 'installed');
