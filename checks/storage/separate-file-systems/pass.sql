INSERT INTO mounts (device, path, type, options) VALUES
  ('/dev/vg/root', '/', 'ext4', ',rw,'), ('/dev/vg/home', '/home', 'ext4', ',rw,'),
  ('tmpfs', '/tmp', 'tmpfs', ',rw,'), ('/dev/vg/var', '/var', 'ext4', ',rw,'),
  ('/dev/vg/log', '/var/log', 'ext4', ',rw,'), ('/dev/vg/vartmp', '/var/tmp', 'ext4', ',rw,');
