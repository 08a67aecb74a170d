INSERT INTO os (id, name, version, version_id, codename, path) VALUES
  ('debian', 'Debian GNU/Linux', '12 (bookworm)', '12', 'bookworm', '/etc/os-release'),
  -- Its last day is the day of the inspection.
  ('ubuntu', 'Ubuntu', '25.04 (Plucky Puffin)', '25.04', 'plucky', '/etc/os-release'),
  ('centos', 'CentOS Stream', '9', '9', NULL, '/etc/os-release'),
  ('openEuler', 'openEuler', '24.03 (LTS-SP3)', '24.03', NULL, '/etc/os-release'),
  ('rocky', 'Rocky Linux', '9.5 (Blue Onyx)', '9.5', NULL, '/etc/os-release');
