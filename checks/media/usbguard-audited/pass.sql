INSERT INTO files (path, type) VALUES ('/etc/usbguard/usbguard-daemon.conf', 'file');
INSERT INTO program_settings (program, section, key, value, path, line) VALUES
  ('usbguard', '', 'auditbackend', 'LinuxAudit', '/etc/usbguard/usbguard-daemon.conf', 3);
