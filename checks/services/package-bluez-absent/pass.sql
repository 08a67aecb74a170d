INSERT INTO packages (name, version, status) VALUES
  ('bluez', '1.0', 'config-files'),
  ('bluez-doc', '1.0', 'installed');
