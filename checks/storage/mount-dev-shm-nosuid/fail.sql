INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/dev/shm/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/dev/shm', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/dev/shm', ',rw,nosuid,', 1);
