INSERT INTO os (id, name, version, version_id, codename, path) VALUES
  ('debian', 'Debian GNU/Linux', '10 (buster)', '10', 'buster', '/etc/os-release'),
  ('centos', 'CentOS Linux', '7 (Core)', '7', NULL, '/etc/os-release'),
  ('openEuler', 'openEuler', '22.03 (LTS-SP3)', '22.03', NULL, '/etc/os-release'),
  ('ubuntu', 'Ubuntu', '21.10 (Impish Indri)', '21.10', 'impish', '/etc/os-release');
