INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/tmp/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/tmp', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/tmp', ',rw,nodev,', 1);
