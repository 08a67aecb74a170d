INSERT INTO files (path, type) VALUES ('/etc/dnf/automatic.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('dnf-automatic', 'commands', 'apply_updates', 'yes', '/etc/dnf/automatic.conf', 3);
