INSERT INTO mounts (path, device, type, is_readonly, n_inodes, free_inodes) VALUES
  ('/', '/dev/sda1', 'ext4', 0, 1000, 100), ('/snap/x', '/dev/loop0', 'squashfs', 1, 100, 0), ('/srv', '/dev/sdb1', 'btrfs', 0, NULL, NULL);
