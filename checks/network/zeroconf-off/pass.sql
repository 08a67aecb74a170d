INSERT INTO files (path, type) VALUES ('/etc/sysconfig/network', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('network-scripts', '', 'nozeroconf', 'yes', '/etc/sysconfig/network', 3);
