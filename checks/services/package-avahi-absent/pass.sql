INSERT INTO packages (name, version, status) VALUES
  ('avahi', '1.0', 'config-files'),
  ('avahi-doc', '1.0', 'installed');
