INSERT INTO mounts (device, path, type, options, is_readonly, is_nosuid, is_nodev, is_noexec) VALUES
  ('tmpfs', '/tmp', 'tmpfs', ',rw,noexec,', 0, 0, 0, 1),
  ('tmpfs', '/dev/shm', 'tmpfs', ',rw,nosuid,nodev,', 0, 1, 1, 0);
