INSERT INTO packages (name, version, status) VALUES
  ('iprutils', '1.0', 'config-files'),
  ('iprutils-doc', '1.0', 'installed');
