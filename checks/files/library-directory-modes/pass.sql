INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib/x', 'library', 'directory', '2755', 0, 0, 'u0', 'g0', 0, 0),
  ('/usr/lib/x.so', 'library', 'file', '0775', 0, 0, 'u0', 'g0', 1, 0);
