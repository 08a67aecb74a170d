INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable, is_world_readable) VALUES
  ('/etc/passwd', 'file', '0644', 0, 0, 'root', 'root', 0, 0, 1),
  ('/etc/shadow', 'file', '0640', 0, 42, 'root', 'shadow', 0, 0, 0),
  ('/etc/hosts', 'file', '0666', 0, 0, 'root', 'root', 1, 1, 1);
