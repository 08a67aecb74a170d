INSERT INTO files (path, type, mode, uid, user, group_name, is_group_writable, is_world_readable,
                   is_world_writable) VALUES
  ('/var/log/auth.log', 'file', '0644', 0, 'root', 'adm', 0, 1, 0),
  ('/var/log/messages', 'file', '0660', 0, 'root', 'users', 1, 0, 0),
  ('/var/log/secure', 'file', '0600', 1000, 'li', 'root', 0, 0, 0);
