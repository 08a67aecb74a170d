INSERT INTO mounts (device, path, type, options, is_readonly) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0),
  ('/dev/sdb1', '/var/lib/mysql', 'ext4', ',ro,relatime,errors=remount-ro,', 1);
INSERT INTO fstab (device, path, type, options, source, line) VALUES
  ('UUID=1', '/', 'ext4', ',errors=remount-ro,', '/etc/fstab', 8),
  ('UUID=2', '/var/lib/mysql', 'ext4', ',errors=remount-ro,', '/etc/fstab', 9);
