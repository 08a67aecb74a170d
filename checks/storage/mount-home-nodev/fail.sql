INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/home/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/home', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/home', ',rw,nodev,', 1);
