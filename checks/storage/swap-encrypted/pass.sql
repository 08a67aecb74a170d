INSERT INTO block_devices (name, kind, mount_point, is_encrypted) VALUES
  ('vg-root', 'lvm', '/', 1), ('vg-swap', 'lvm', '[SWAP]', 1), ('zram0', 'memory', '[SWAP]', 0);
