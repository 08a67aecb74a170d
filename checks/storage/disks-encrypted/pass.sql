INSERT INTO block_devices (name, kind, mount_point, is_encrypted, is_readonly) VALUES
  ('vg-root', 'lvm', '/', 1, 0), ('sda1', 'partition', '/boot', 0, 0), ('sda3', 'partition', NULL, 0, 0),
  ('sr0', 'rom', '/media/cd', 0, 1), ('sdb', 'disk', '[SWAP]', 0, 0);
