INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('backup', 34, 34, '/nonexistent', '/bin/sh', 1, '/etc/passwd', 2),
  ('zhang', 1000, 1000, '/home/zhang', '/bin/bash', 1, '/etc/passwd', 3),
  ('agent', 1001, 1001, '/nonexistent', '/usr/sbin/nologin', 0, '/etc/passwd', 4);
INSERT INTO files (path, type, mode, uid, gid, user, group_name) VALUES
  ('/home/zhang', 'directory', '0700', 1000, 1000, 'zhang', 'zhang');
