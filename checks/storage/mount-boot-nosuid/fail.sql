INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/boot/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/boot', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/boot', ',rw,nosuid,', 1);
