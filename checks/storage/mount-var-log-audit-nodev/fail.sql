INSERT INTO fstab (path, options, is_nodev, source, line) VALUES
  ('/var/log/audit/x', ',nodev,', 1, '/etc/fstab', 2),
  ('/var/log/audit', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nodev) VALUES ('/var/log/audit', ',rw,nodev,', 1);
