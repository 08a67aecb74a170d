INSERT INTO fstab (device, path, type, is_noexec, source, line) VALUES ('/dev/sr0', '/media/cdrom0', 'iso9660', 0, '/etc/fstab', 2);
