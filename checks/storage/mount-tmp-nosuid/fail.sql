INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/tmp/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/tmp', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/tmp', ',rw,nosuid,', 1);
