INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev) VALUES
  ('/dev/sdc1', '/mnt', 'vfat', ',rw,', 0, 0, 0),
  ('/dev/sr0', '/media/cdrom0', 'iso9660', ',ro,nosuid,', 1, 1, 0);
