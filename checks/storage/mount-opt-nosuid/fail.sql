INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/opt/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/opt', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/opt', ',rw,nosuid,', 1);
