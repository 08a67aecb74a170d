INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_setuid, is_group_writable,
                   is_world_writable) VALUES
  ('/usr/bin/ls', 'file', '0755', 0, 0, 'root', 'root', 0, 0, 0),
  ('/usr/bin/at', 'file', '6755', 1, 1, 'daemon', 'daemon', 1, 0, 0),
  ('/usr/local/bin', 'directory', '2775', 0, 50, 'root', 'staff', 0, 1, 0),
  ('/usr/lib/x86_64-linux-gnu/libc.so.6', 'file', '0755', 0, 0, 'root', 'root', 0, 0, 0),
  ('/usr/share/doc/open', 'file', '0666', 0, 0, 'root', 'root', 0, 1, 1);
