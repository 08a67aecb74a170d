INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('his', 'set', 'des', '/etc/passwd', 20),
  ('lis', 'locked', 'md5', '/etc/passwd', 21);
