INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/var/log/audit/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/var/log/audit', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/var/log/audit', ',rw,nosuid,', 1);
