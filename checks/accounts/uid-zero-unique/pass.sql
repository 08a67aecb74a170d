INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('daemon', 1, 1, '/usr/sbin/nologin', 0, '/etc/passwd', 2);
