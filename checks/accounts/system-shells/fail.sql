INSERT INTO login_policy (key, value, number, is_default) VALUES ('UID_MIN', '1000', 1000, 0);
INSERT INTO users (name, uid, gid, home, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/root', '/bin/bash', 1, '/etc/passwd', 1),
  ('postgres', 999, 999, '/var/lib/postgresql', '/bin/bash', 1, '/etc/passwd', 1);
