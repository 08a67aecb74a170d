INSERT INTO files (path, type, mode, uid, user, is_sticky, is_world_writable) VALUES
  ('/tmp', 'directory', '1777', 0, 'root', 1, 1),
  ('/var/mail', 'directory', '2775', 0, 'root', 0, 0);
