INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 1000, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1000, 0, '/home/li', '/bin/bash', 1, '/etc/passwd', 1);
