INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('root', 0, 0, '/bin/bash', 1, '/etc/passwd', 1),
  ('operator', 11, 0, '/sbin/nologin', 0, '/etc/passwd', 2),
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 3);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('root', 0, 'root', 1, '/etc/passwd', 1),
  ('root', 0, 'operator', 1, '/etc/passwd', 2),
  ('zhang', 1000, 'zhang', 1, '/etc/passwd', 3),
  ('wheel', 10, 'zhang', 0, '/etc/group', 4);
