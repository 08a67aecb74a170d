INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib/x', 'library', 'file', '4754', 0, 5, 'u0', 'g5', 0, 0),
  ('/usr/lib', 'library', 'directory', '0777', 0, 0, 'u0', 'g0', 1, 1),
  ('/usr/bin/a', 'program', 'file', '0666', 0, 0, 'u0', 'g0', 1, 1);
