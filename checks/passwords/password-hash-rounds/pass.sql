INSERT INTO passwords (name, state, algorithm, rounds, path, line) VALUES
  ('root', 'set', 'yescrypt', NULL, '/etc/shadow', 1),
  ('zhang', 'set', 'sha512', NULL, '/etc/shadow', 2),
  ('li', 'set', 'sha512', 5000, '/etc/shadow', 3),
  ('wang', 'set', 'bcrypt', 10, '/etc/shadow', 4),
  ('closed', 'locked', 'sha512', 1000, '/etc/shadow', 5);
