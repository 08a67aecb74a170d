INSERT INTO block_devices (name, kind, mount_point, is_encrypted, is_readonly) VALUES
  ('vg-root', 'lvm', '/', 1, 0), ('sdb1', 'partition', '/srv', 0, 0);
