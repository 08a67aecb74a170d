INSERT INTO mounts (device, path, type, options, is_readonly, size_bytes, free_bytes) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,', 0, 100000000000, 9000000000),
  ('/dev/sda1', '/var/chroot', 'ext4', ',rw,', 0, 100000000000, 9000000000),
  ('tmpfs', '/run', 'tmpfs', ',rw,', 0, 800000000, 0);
