INSERT INTO files (path, type) VALUES ('/etc/dnf/dnf.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('dnf', 'main', 'install_weak_deps', '1', '/etc/dnf/dnf.conf', 3);
