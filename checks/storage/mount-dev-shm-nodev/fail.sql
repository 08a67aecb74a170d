INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/dev/shm/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/dev/shm', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/dev/shm', ',rw,nodev,', 1);
