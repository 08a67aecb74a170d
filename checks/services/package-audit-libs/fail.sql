INSERT INTO packages (name, version, status) VALUES
  ('audit-libs', '1.0', 'config-files'),
  ('audit-libs-doc', '1.0', 'installed');
