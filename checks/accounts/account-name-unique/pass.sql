INSERT INTO users (name, uid, gid, path, line) VALUES
  ('root', 0, 0, '/etc/passwd', 1),
  ('zhang', 1000, 1000, '/etc/passwd', 2),
  ('Zhang', 1001, 1001, '/etc/passwd', 3);
