INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/boot/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/boot', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/boot', ',rw,nodev,', 1);
