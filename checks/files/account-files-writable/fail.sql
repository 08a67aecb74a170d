INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable, is_world_readable) VALUES
  ('/etc/passwd', 'file', '0646', 0, 0, 'root', 'root', 0, 1, 1),
  ('/etc/group', 'file', '0644', 1000, 0, 'li', 'root', 0, 0, 1),
  ('/etc/shadow', 'file', '0660', 0, 42, 'root', 'shadow', 1, 0, 0);
