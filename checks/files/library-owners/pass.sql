INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib/x', 'library', 'file', '4754', 0, 5, 'u0', 'g5', 0, 0),
  ('/usr/lib/d', 'library', 'directory', '0755', 7, 0, 'u7', 'g0', 0, 0);
