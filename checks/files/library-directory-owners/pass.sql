INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib/x', 'library', 'directory', '2775', 0, 7, 'u0', 'g7', 1, 0),
  ('/usr/lib/x.so', 'library', 'file', '0775', 7, 0, 'u7', 'g0', 1, 0);
