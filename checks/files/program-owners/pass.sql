INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/bin/wall', 'program', 'file', '2755', 0, 5, 'u0', 'g5', 0, 0),
  ('/usr/bin/vendor', 'program', 'link', '0755', 7, 0, 'u7', 'g0', 0, 0),
  ('/usr/lib/a.so', 'library', 'file', '0644', 7, 0, 'u7', 'g0', 0, 0);
