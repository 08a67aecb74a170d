INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev, is_noexec) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0, 0, 0, 0),
  ('tmpfs', '/dev/shm', 'tmpfs', ',rw,nosuid,nodev,', 0, 1, 1, 0),
  ('/dev/sda3', '/home', 'ext4', ',rw,nosuid,nodev,', 0, 1, 1, 0);
