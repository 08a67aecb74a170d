INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_setuid, is_group_writable,
                   is_world_writable) VALUES
  ('/usr/local/bin/backup.sh', 'file', '0777', 0, 0, 'root', 'root', 0, 1, 1),
  ('/usr/bin/python3.11', 'file', '0755', 1000, 0, 'li', 'root', 0, 0, 0),
  ('/usr/lib/x86_64-linux-gnu/libpam.so.0', 'file', '0664', 0, 100, 'root', 'users', 0, 1, 0);
