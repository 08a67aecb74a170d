INSERT INTO world_writable (path, type, mode, user, is_sticky) VALUES
  ('/tmp', 'directory', '1777', 'root', 1), ('/srv/drop', 'directory', '0777', 'root', 0);
