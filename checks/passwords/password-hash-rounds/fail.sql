INSERT INTO passwords (name, state, algorithm, rounds, path, line) VALUES
  ('zhang', 'set', 'sha512', 1000, '/etc/shadow', 2),
  ('wang', 'set', 'bcrypt', 5, '/etc/shadow', 4);
