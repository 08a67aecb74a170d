INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/lib/a.so', 'library', 'file', '0644', 7, 0, 'u7', 'g0', 0, 0);
