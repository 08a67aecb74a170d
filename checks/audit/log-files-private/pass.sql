INSERT INTO files (path, type, mode, uid, user, group_name, is_group_writable, is_world_readable,
                   is_world_writable) VALUES
  ('/var/log/syslog', 'file', '0640', 104, 'syslog', 'adm', 0, 0, 0),
  ('/var/log/btmp', 'file', '0660', 0, 'root', 'utmp', 1, 0, 0),
  -- Who worked when is no secret.
  ('/var/log/wtmp', 'file', '0664', 0, 'root', 'utmp', 1, 1, 0);
