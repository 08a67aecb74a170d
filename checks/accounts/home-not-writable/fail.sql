INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('zhang', 1000, 100, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1001, 100, '/home/li', '/bin/bash', 1, '/etc/passwd', 2);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('users', 100, 'zhang', 1, '/etc/passwd', 1),
  ('users', 100, 'li', 1, '/etc/passwd', 2);
INSERT INTO files (path, type, mode, uid, gid, user, group_name, is_group_writable,
                   is_world_writable) VALUES
  ('/home/zhang', 'directory', '0775', 1000, 100, 'zhang', 'users', 1, 0),
  ('/home/li', 'directory', '0707', 1001, 100, 'li', 'users', 0, 1);
