INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0, 0, 0),
  ('/dev/sda2', '/boot/efi', 'vfat', ',rw,', 0, 0, 0),
  ('/dev/sdb1', '/mnt/data', 'ext4', ',rw,', 0, 0, 0),
  ('/dev/sdc1', '/media/li/KINGSTON', 'vfat', ',rw,nosuid,nodev,', 0, 1, 1);
