INSERT INTO mounts (device, path, type, options) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,'), ('tmpfs', '/tmp', 'tmpfs', ',rw,');
