INSERT INTO world_writable (path, type, mode, user, group_name, is_sticky) VALUES
  ('/tmp', 'directory', '1777', 'root', 'root', 1), ('/srv/list.csv', 'file', '0666', 'li', 'li', 0);
