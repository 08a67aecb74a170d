INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/bin', 'program', 'directory', '0755', 0, 7, 'u0', 'g7', 0, 0),
  ('/usr/bin/x', 'program', 'file', '0775', 0, 0, 'u0', 'g0', 1, 0);
