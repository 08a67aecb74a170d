INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_world_readable) VALUES
  ('/etc/shadow', 'file', '0640', 0, 100, 'root', 'users', 0),
  ('/etc/shadow-', 'file', '0644', 0, 42, 'root', 'shadow', 1);
