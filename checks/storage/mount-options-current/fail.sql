INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev, is_noexec) VALUES
  ('/dev/sda2', '/tmp', 'ext4', ',rw,nosuid,noexec,', 0, 1, 0, 1),
  ('/dev/sda3', '/home', 'ext4', ',rw,', 0, 0, 0, 0);
INSERT INTO fstab (device, path, type, options, is_nosuid, is_nodev, is_noexec, source, line) VALUES
  ('UUID=2', '/tmp', 'ext4', ',nosuid,', 1, 0, 0, '/etc/fstab', 8),
  ('UUID=3', '/home', 'ext4', ',nosuid,nodev,', 1, 1, 0, '/etc/fstab', 9);
