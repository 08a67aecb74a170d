INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/', 'directory', '0755', 0, 0, 'root', 'root', 0, 0),
  ('/var/log', 'directory', '0775', 0, 104, 'root', 'syslog', 1, 0),
  ('/tmp', 'directory', '1777', 0, 0, 'root', 'root', 1, 1);
