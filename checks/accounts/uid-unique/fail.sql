INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 2),
  ('his', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 3);
