INSERT INTO groups (name, gid, has_password, path, line) VALUES
  ('root', 0, 0, '/etc/group', 1),
  ('sudo', 27, 0, '/etc/group', 2),
  ('his', 27, 0, '/etc/group', 3),
  ('lis', 1002, 0, '/etc/group', 4),
  ('lis', 1003, 0, '/etc/group', 5);
