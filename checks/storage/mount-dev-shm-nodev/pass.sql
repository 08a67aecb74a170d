INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/', ',rw,', 0, '/etc/fstab', 1),
  ('/dev/shm', ',nodev,', 1, '/etc/fstab', 2);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/dev/shm', ',rw,nodev,', 1);
