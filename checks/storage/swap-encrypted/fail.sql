INSERT INTO block_devices (name, kind, mount_point, is_encrypted) VALUES ('vg-root', 'lvm', '/', 1), ('sda3', 'partition', '[SWAP]', 0);
