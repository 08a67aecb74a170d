INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev, is_noexec) VALUES
  ('/dev/sdb1', '/media/li/KINGSTON', 'vfat', ',rw,nosuid,nodev,', 0, 1, 1, 0);
