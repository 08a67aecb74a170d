INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev, is_noexec) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0, 0, 0, 0),
  ('tmpfs', '/dev/shm', 'tmpfs', ',rw,nosuid,nodev,', 0, 1, 1, 0),
  ('/dev/sda3', '/home', 'ext4', ',rw,nosuid,nodev,', 0, 1, 1, 0);
INSERT INTO fstab (device, path, type, options, is_nosuid, is_nodev, is_noexec, source, line) VALUES
  ('UUID=1', '/', 'ext4', ',errors=remount-ro,', 0, 0, 0, '/etc/fstab', 8),
  ('UUID=3', '/home', 'ext4', ',nosuid,nodev,', 1, 1, 0, '/etc/fstab', 9),
  ('/dev/sr0', '/media/cdrom0', 'udf,iso9660', ',user,noauto,', 1, 1, 1, '/etc/fstab', 10);
