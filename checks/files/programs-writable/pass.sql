INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name,
                                is_group_writable, is_world_writable) VALUES
  ('/usr/bin/rootful', 'program', 'file', '0775', 0, 0, 'root', 'root', 1, 0),
  ('/usr/bin/wall', 'program', 'file', '2755', 0, 5, 'root', 'tty', 0, 0),
  ('/usr/bin/at', 'program', 'file', '6755', 1, 1, 'daemon', 'daemon', 0, 0),
  ('/usr/local/bin', 'program', 'directory', '2775', 0, 50, 'root', 'staff', 1, 0),
  ('/usr/lib/dict/words', 'library', 'file', '0666', 0, 0, 'root', 'root', 1, 1);
