INSERT INTO packages (name, version, status) VALUES
  ('libnss-sss', '1.0', 'config-files'),
  ('libnss-sss-doc', '1.0', 'installed');
