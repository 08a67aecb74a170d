INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 2),
  ('li', 1001, 1001, '/home/li', '/bin/bash', 1, '/etc/passwd', 3);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/home/li', 'file', '0644', 1001, 1001, 'li', 'li');
