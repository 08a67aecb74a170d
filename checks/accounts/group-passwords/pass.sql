INSERT INTO groups (name, gid, has_password, path, line) VALUES
  ('root', 0, 0, '/etc/group', 1),
  ('his', 1000, 0, '/etc/group', 2);
