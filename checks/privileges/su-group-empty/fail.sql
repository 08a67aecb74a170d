INSERT INTO groups (name, gid) VALUES ('sugroup', 990);
INSERT INTO group_members (group_name, gid, user_name, is_primary, path, line) VALUES
  ('sugroup', 990, 'li', 0, '/etc/group', 40);
