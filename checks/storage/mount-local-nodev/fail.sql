INSERT INTO fstab (device, path, options, is_nodev, source, line) VALUES
  ('UUID=0a', '/home', ',rw,', 0, '/etc/fstab', 2);
