INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/srv/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/srv', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/srv', ',rw,nosuid,', 1);
