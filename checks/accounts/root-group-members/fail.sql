INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('zhang', 1000, 0, '/bin/bash', 1, '/etc/passwd', 2),
  ('li', 1001, 1001, '/bin/bash', 1, '/etc/passwd', 3);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('root', 0, 'root', 1, '/etc/passwd', 1),
  ('root', 0, 'zhang', 1, '/etc/passwd', 2),
  ('root', 0, 'li', 0, '/etc/group', 1),
  ('root', 0, 'gone', 0, '/etc/group', 1);
