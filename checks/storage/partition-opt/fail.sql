INSERT INTO fstab (path, options, source, line) VALUES
  ('/opt', ',noauto,', '/etc/fstab', 2),
  ('/opt/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('opt', 'service', 1);
