INSERT INTO packages (name, version, status) VALUES
  ('policycoreutils-python-utils', '1.0', 'config-files'),
  ('policycoreutils-python-utils-doc', '1.0', 'installed');
