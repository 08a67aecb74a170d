INSERT INTO fstab (path, options, is_nosuid, source, line) VALUES
  ('/boot/efi/x', ',nosuid,', 1, '/etc/fstab', 2),
  ('/boot/efi', ',defaults,', 0, '/etc/fstab', 3);
INSERT INTO mounts (path, options, is_nosuid) VALUES ('/boot/efi', ',rw,nosuid,', 1);
