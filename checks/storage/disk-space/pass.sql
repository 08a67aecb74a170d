INSERT INTO mounts (device, path, type, options, is_readonly, size_bytes, free_bytes) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,', 0, 100000000000, 10000000000),
  ('/dev/sr0', '/media/cdrom0', 'iso9660', ',ro,', 1, 700000000, 0),
  ('nas:/backup', '/backup', 'nfs4', ',rw,', 0, NULL, NULL),
  ('proc', '/proc', 'proc', ',rw,', 0, NULL, NULL);
