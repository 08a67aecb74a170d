INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('li', 1000, 1000, '/', '/bin/bash', 1, '/etc/passwd', 1);
