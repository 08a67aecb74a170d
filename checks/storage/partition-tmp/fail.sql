INSERT INTO fstab (path, options, source, line) VALUES
  ('/tmp', ',noauto,', '/etc/fstab', 2),
  ('/tmp/x', ',defaults,', '/etc/fstab', 3);
INSERT INTO services (name, kind, is_enabled) VALUES ('tmp', 'service', 1);
