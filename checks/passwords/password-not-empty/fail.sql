INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('zhang', 'empty', NULL, '/etc/shadow', 3),
  ('his', 'empty', NULL, '/etc/passwd', 30);
