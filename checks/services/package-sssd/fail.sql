INSERT INTO packages (name, version, status) VALUES
  ('sssd', '1.0', 'config-files'),
  ('sssd-doc', '1.0', 'installed');
