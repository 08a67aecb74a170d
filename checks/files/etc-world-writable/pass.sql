INSERT INTO files (path, type, mode, uid, user, is_world_writable, modified_at, link) VALUES
  ('/etc/hosts', 'file', '0644', 0, 'root', 0, '2026-01-01T00:00:00Z', NULL),
  ('/etc/systemd/system/x.service', 'character', '0666', 0, 'root', 1, '2026-01-01T00:00:00Z',
   '/dev/null'),
  ('/srv/etc/open', 'file', '0666', 0, 'root', 1, '2026-01-01T00:00:00Z', NULL);
