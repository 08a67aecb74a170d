INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/var/log/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/var/log', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/var/log', ',rw,noexec,', 1);
