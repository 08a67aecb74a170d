INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev, is_noexec) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0, 0, 0, 0),
  ('tmpfs', '/tmp', 'tmpfs', ',rw,noexec,', 0, 0, 0, 1);
