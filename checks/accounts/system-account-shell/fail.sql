INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('games', 5, 60, '', 1, '/etc/passwd', 2),
  ('legacy', 500, 500, '/bin/bash', 1, '/etc/passwd', 3),
  ('nobody', 65534, 65534, '/bin/sh', 1, '/etc/passwd', 4);
INSERT INTO login_policy (key, value, is_default) VALUES ('UID_MIN', '1000', 0);
