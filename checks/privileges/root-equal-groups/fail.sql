INSERT INTO users (name, uid, gid, can_login) VALUES
  ('root', 0, 0, 1), ('zhang', 1000, 1000, 1), ('li', 1001, 6, 1);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('docker', 998, 'zhang', 0, '/etc/group', 50),
  ('disk', 6, 'li', 1, '/etc/passwd', 30);
