INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/var/log/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/var/log', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/var/log', ',rw,nodev,', 1);
