INSERT INTO users (name, uid, gid, path, line) VALUES
  ('root', 0, 0, '/etc/passwd', 1),
  ('zhang', 1000, 100, '/etc/passwd', 2);
INSERT INTO groups (name, gid, path, line) VALUES
  ('root', 0, '/etc/group', 1),
  ('users', 100, '/etc/group', 2);
