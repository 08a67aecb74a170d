INSERT INTO world_writable (path, type, mode, is_sticky) VALUES
  ('/tmp', 'directory', '1777', 1), ('/srv/list.csv', 'file', '0666', 0);
