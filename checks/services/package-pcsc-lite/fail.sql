INSERT INTO packages (name, version, status) VALUES
  ('pcsc-lite', '1.0', 'config-files'),
  ('pcsc-lite-doc', '1.0', 'installed');
