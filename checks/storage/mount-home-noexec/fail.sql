INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/home/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/home', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/home', ',rw,noexec,', 1);
