INSERT INTO mounts (path, device, type, is_readonly, n_inodes, free_inodes) VALUES ('/', '/dev/sda1', 'ext4', 0, 1000, 99);
