INSERT INTO backups (pattern, files, path, is_world_readable) VALUES
  ('/backup/*', 9, '/backup/his-0114.sql.gz', 0),
  ('/backup/*/*', 2, '/backup/nas/his.tar', 0),
  ('/var/backups/mysql/*', 0, NULL, NULL);
INSERT INTO mounts (device, path, type) VALUES
  ('/dev/sda2', '/', 'ext4'),
  ('/dev/sda3', '/home', 'ext4'),
  -- Not the mount of /backup.
  ('/dev/sda4', '/back', 'ext4'),
  ('/dev/sdb1', '/backup', 'xfs'),
  ('nas:/his', '/backup/nas', 'nfs4');
