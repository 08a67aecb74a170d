INSERT INTO users (name, uid, gid, can_login) VALUES
  ('root', 0, 0, 1), ('lxd', 120, 120, 0), ('zhang', 1000, 1000, 1);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('disk', 6, 'root', 0, '/etc/group', 7),
  ('lxd', 120, 'lxd', 1, '/etc/passwd', 30),
  ('sudo', 27, 'zhang', 0, '/etc/group', 21);
