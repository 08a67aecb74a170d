INSERT INTO login_policy (key, value, number, is_default) VALUES ('UID_MIN', '1000', 1000, 0);
INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('ftp', 14, 14, '/home/ftp', '/bin/bash', 1, '/etc/passwd', 1);
INSERT INTO passwords (name, state, path, line) VALUES ('ftp', 'set', '/etc/shadow', 2);
