INSERT INTO fstab (path, options, source, line) VALUES
  ('/usr', ',noauto,', '/etc/fstab', 2),
  ('/usr/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('usr', 'service', 1);
