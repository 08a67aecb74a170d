INSERT INTO fstab (device, path, type, is_nodev, source, line) VALUES ('/dev/sr0', '/media/cdrom0', 'iso9660', 0, '/etc/fstab', 2);
