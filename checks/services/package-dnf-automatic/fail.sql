INSERT INTO packages (name, version, status) VALUES
  ('dnf-automatic', '1.0', 'config-files'),
  ('dnf-automatic-doc', '1.0', 'installed');
