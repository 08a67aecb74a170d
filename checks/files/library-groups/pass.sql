INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib/d', 'library', 'directory', '0755', 0, 7, 'u0', 'g7', 0, 0),
  ('/usr/bin/wall', 'program', 'file', '2755', 0, 5, 'u0', 'g5', 0, 0);
