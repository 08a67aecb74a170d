INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/dev/shm/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/dev/shm', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/dev/shm', ',rw,noexec,', 1);
