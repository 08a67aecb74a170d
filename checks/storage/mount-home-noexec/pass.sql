INSERT INTO fstab (path, options, is_noexec, source, line) VALUES
  ('/', ',rw,', 0, '/etc/fstab', 1),
  ('/home', ',noexec,', 1, '/etc/fstab', 2);
INSERT INTO mounts (path, options, is_noexec) VALUES ('/home', ',rw,noexec,', 1);
