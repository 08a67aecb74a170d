INSERT INTO block_devices (name, kind, mount_point, is_usb, is_encrypted) VALUES ('sdb1', 'partition', '/media/li/S', 1, 0);
