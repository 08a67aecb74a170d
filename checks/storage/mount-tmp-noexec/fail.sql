INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/tmp/x', ',noexec,', 1, '/etc/fstab', 2),
  ('/tmp', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/tmp', ',rw,noexec,', 1);
