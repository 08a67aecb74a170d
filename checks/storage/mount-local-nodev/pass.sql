INSERT INTO fstab (device, path, options, is_nodev, source, line) VALUES
  ('/dev/sda1', '/', ',rw,', 0, '/etc/fstab', 1),
  ('UUID=0a', '/home', ',nodev,', 1, '/etc/fstab', 2),
  ('/dev/sda2', 'none', ',sw,', 0, '/etc/fstab', 3);
