INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/bin', 'program', 'directory', '0775', 7, 0, 'u7', 'g0', 1, 0),
  ('/usr/bin/x', 'program', 'file', '0775', 0, 8, 'u0', 'g8', 1, 0);
