INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev) VALUES
  ('nas:/pacs', '/srv/pacs', 'nfs4', ',rw,relatime,vers=4.2,', 0, 0, 0),
  ('//nas/his', '/srv/his', 'cifs', ',rw,nosuid,vers=3.1.1,', 0, 1, 0);
