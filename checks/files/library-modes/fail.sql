INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib64/a.so', 'library', 'file', '0664', 0, 0, 'u0', 'g0', 1, 0);
