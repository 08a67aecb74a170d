INSERT INTO groups (name, gid, has_password, path, line) VALUES
  ('root', 0, 0, '/etc/group', 1),
  ('sudo', 27, 0, '/etc/group', 2),
  ('Sudo', 28, 0, '/etc/group', 3);
