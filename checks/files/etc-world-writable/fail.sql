INSERT INTO files (path, type, mode, uid, user, is_world_writable, modified_at) VALUES
  ('/etc/profile.d/his.sh', 'file', '0777', 0, 'root', 1, '2026-01-01T00:00:00Z'),
  ('/etc/nginx/conf.d', 'directory', '0777', 0, 'root', 1, '2026-01-01T00:00:00Z');
