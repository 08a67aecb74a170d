INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 2);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/root', 'directory', '0755', 0, 0, 'root', 'root'),
  ('/home/zhang', 'directory', '0701', 1000, 1000, 'zhang', 'zhang');
