INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1000, 1000, '/home/li', '/bin/bash', 1, '/etc/passwd', 1);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/home/li', 'directory', '0750', 1000, 0, 'li', 'root');
