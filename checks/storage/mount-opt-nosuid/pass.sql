INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/', ',rw,', 0, '/etc/fstab', 1),
  ('/opt', ',nosuid,', 1, '/etc/fstab', 2);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/opt', ',rw,nosuid,', 1);
