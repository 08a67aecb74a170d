INSERT INTO fstab (device, path, type, is_nodev, source, line) VALUES
  ('/dev/sr0', '/media/cdrom0', 'iso9660', 1, '/etc/fstab', 2),
  ('/dev/sda1', '/', 'ext4', 0, '/etc/fstab', 1);
