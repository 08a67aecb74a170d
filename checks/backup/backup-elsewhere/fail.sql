INSERT INTO backups (pattern, files, path, is_world_readable) VALUES
  ('/backup/*', 9, '/backup/his-0114.sql.gz', 0);
-- A bind mount, or a volume of the same file system.
INSERT INTO mounts (device, path, type) VALUES
  ('/dev/sda2', '/', 'btrfs'),
  ('/dev/sda2', '/backup', 'btrfs');
