INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                is_group_writable, is_world_writable) VALUES
  ('/usr/local/bin/own', 'program', 'file', '0755', 0, 1000, 'u0', 'g1000', 0, 0);
