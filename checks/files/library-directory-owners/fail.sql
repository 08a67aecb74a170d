INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/lib/y', 'library', 'directory', '0755', 50, 0, 'u50', 'g0', 0, 0);
