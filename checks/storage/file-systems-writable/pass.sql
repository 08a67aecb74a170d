INSERT INTO mounts (device, path, type, options, is_readonly) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0),
  ('/dev/sda2', '/usr', 'ext4', ',ro,relatime,', 1),
  ('/dev/sr0', '/media/cdrom0', 'iso9660', ',ro,', 1);
INSERT INTO fstab (device, path, type, options, source, line) VALUES
  ('UUID=1', '/', 'ext4', ',errors=remount-ro,', '/etc/fstab', 8),
  ('UUID=2', '/usr', 'ext4', ',defaults,ro,', '/etc/fstab', 9),
  ('/dev/sr0', '/media/cdrom0', 'udf,iso9660', ',user,noauto,', '/etc/fstab', 10);
