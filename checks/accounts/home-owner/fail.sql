INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1001, 1001, '/home/li', '/bin/bash', 1, '/etc/passwd', 2);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/home/zhang', 'directory', '0700', 1000, 1000, 'zhang', 'zhang'),
  ('/home/li', 'directory', '0700', 1005, 1005, '1005', '1005');
