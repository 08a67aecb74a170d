INSERT INTO fstab (path, options, source, line) VALUES
  ('/home', ',noauto,', '/etc/fstab', 2),
  ('/home/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('home', 'service', 1);
