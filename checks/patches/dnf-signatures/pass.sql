INSERT INTO files (path, type) VALUES ('/etc/dnf/dnf.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('dnf', 'main', 'gpgcheck', 'True', '/etc/dnf/dnf.conf', 3);
