INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '/bin/zsh', 1, '/etc/passwd', 2),
  ('li', 1001, 1001, '/opt/menu', 1, '/etc/passwd', 3);
INSERT INTO files (path, type, mode, uid, gid) VALUES
  ('/bin/bash', 'file', '0755', 0, 0),
  ('/opt/menu', 'file', '0644', 0, 0);
