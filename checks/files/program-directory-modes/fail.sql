INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/local/bin', 'program', 'directory', '0775', 0, 50, 'u0', 'g50', 1, 0);
