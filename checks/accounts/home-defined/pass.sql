INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('li', 1000, 1000, '/home/li', '/bin/bash', 1, '/etc/passwd', 1),
  ('app', 999, 999, '/', '/bin/bash', 1, '/etc/passwd', 1);
