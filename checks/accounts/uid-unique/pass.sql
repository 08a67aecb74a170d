INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 100, '/bin/bash', 1, '/etc/passwd', 3),
  ('li', 1001, 100, '/bin/bash', 1, '/etc/passwd', 4);
