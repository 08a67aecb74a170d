INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/home/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/home', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/home', ',rw,nosuid,', 1);
