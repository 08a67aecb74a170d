INSERT INTO packages (name, version, status) VALUES
  ('apparmor-utils', '1.0', 'config-files'),
  ('apparmor-utils-doc', '1.0', 'installed');
