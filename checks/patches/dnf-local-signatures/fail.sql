INSERT INTO files (path, type) VALUES ('/etc/dnf/dnf.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('dnf', 'base', 'localpkg_gpgcheck', '1', '/etc/dnf/dnf.conf', 3),
  ('dnf', 'main', 'localpkg_gpgcheck', '0', '/etc/dnf/dnf.conf', 4);
