INSERT INTO mounts (device, path, type, options, is_readonly, size_bytes, free_bytes) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,', 0, 100000000000, 50000000000),
  ('/dev/sda2', '/var/log', 'ext4', ',rw,', 0, 10000000000, 400000000);
