INSERT INTO mounts (device, path, type, options, is_readonly, size_bytes, free_bytes) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,', 0, 100000000000, 1000),
  ('/dev/sda2', '/var', 'ext4', ',rw,', 0, 100000000000, 600000000);
