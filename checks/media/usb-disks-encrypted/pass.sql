INSERT INTO block_devices (name, kind, mount_point, is_usb, is_encrypted) VALUES
  ('stick', 'crypt', '/media/li/S', 1, 1), ('sdb', 'disk', NULL, 1, NULL), ('sda1', 'partition', '/', 0, 0);
