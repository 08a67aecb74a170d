INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/var/tmp/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/var/tmp', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/var/tmp', ',rw,noexec,', 1);
