INSERT INTO fstab (device, path, type, is_nodev, source, line) VALUES ('10.1.1.1:/x', '/x', 'nfs', 0, '/etc/fstab', 2);
