INSERT INTO users (name, uid, gid, home) VALUES
  ('root', 0, 0, '/root'), ('li', 1000, 1000, '/home/li');
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_world_readable) VALUES
  ('/root', 'directory', '0700', 0, 0, 'root', 'root', 0),
  ('/root/.ssh/id_rsa', 'file', '0644', 0, 0, 'root', 'root', 1),
  ('/home/li', 'directory', '0755', 1000, 1000, 'li', 'li', 1),
  ('/home/li/.ssh/id_rsa', 'file', '0600', 1000, 1000, 'li', 'li', 0),
  ('/home/li/.ssh/id_rsa.pub', 'file', '0644', 1000, 1000, 'li', 'li', 1);
