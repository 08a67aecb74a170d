INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev) VALUES
  ('/dev/sda1', '/', 'ext4', ',rw,relatime,', 0, 0, 0),
  ('nas:/pacs', '/srv/pacs', 'nfs4', ',rw,nosuid,nodev,', 0, 1, 1);
