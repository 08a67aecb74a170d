INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/var/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/var', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/var', ',rw,nodev,', 1);
