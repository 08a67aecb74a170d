INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/local/sbin', 'program', 'directory', '0755', 0, 50, 'u0', 'g50', 0, 0);
