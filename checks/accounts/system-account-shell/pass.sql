INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('sync', 4, 65534, '/bin/sync', 0, '/etc/passwd', 2),
  ('postgres', 101, 104, '/bin/bash', 1, '/etc/passwd', 3),
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 4);
