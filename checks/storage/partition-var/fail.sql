INSERT INTO fstab (path, options, source, line) VALUES
  ('/var', ',noauto,', '/etc/fstab', 2),
  ('/var/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('var', 'service', 1);
