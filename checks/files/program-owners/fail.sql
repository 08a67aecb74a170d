INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/local/bin', 'program', 'directory', '0755', 1000, 0, 'u1000', 'g0', 0, 0);
