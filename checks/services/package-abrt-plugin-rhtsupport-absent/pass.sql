INSERT INTO packages (name, version, status) VALUES
  ('abrt-plugin-rhtsupport', '1.0', 'config-files'),
  ('abrt-plugin-rhtsupport-doc', '1.0', 'installed');
