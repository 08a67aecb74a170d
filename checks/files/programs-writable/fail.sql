INSERT INTO loose_system_files (path, kind, type, mode, uid, gid, user, group_name, link,
                                is_group_writable, is_world_writable) VALUES
  ('/usr/local/bin/backup.sh', 'program', 'file', '0777', 0, 0, 'root', 'root', NULL, 1, 1),
  ('/usr/bin/python3.11', 'program', 'file', '0755', 1000, 0, 'li', 'root', NULL, 0, 0),
  ('/usr/bin/his-client', 'program', 'link', '0755', 1000, 1000, 'his', 'his', '/opt/his/client', 0, 0),
  ('/usr/lib/x86_64-linux-gnu/libpam.so.0', 'library', 'file', '0664', 0, 100, 'root', 'users', NULL, 1, 0),
  ('/usr/local/lib/libhis.so', 'local library', 'file', '0666', 0, 0, 'root', 'root', NULL, 1, 1);
