INSERT INTO packages (name, version, status) VALUES
  ('unattended-upgrades', '1.0', 'config-files'),
  ('unattended-upgrades-doc', '1.0', 'installed');
