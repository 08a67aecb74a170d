INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('daemon', 1, 1, '/home/daemon', '/bin/bash', 1, '/etc/passwd', 1);
