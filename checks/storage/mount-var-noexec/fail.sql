INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/var/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/var', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/var', ',rw,noexec,', 1);
