INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '', 1, '/etc/passwd', 2),
  ('closed', 1001, 1001, '/sbin/nologin', 0, '/etc/passwd', 3);
INSERT INTO files (path, type, mode, uid, gid) VALUES
  ('/bin/bash', 'file', '0755', 0, 0),
  ('/bin/sh', 'file', '0755', 0, 0);
