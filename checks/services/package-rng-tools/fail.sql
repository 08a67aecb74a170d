INSERT INTO packages (name, version, status) VALUES
  ('rng-tools', '1.0', 'config-files'),
  ('rng-tools-doc', '1.0', 'installed');
