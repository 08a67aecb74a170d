INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/boot/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/boot', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/boot', ',rw,noexec,', 1);
