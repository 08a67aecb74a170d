INSERT INTO passwords (name, state, algorithm, last_change, path, line) VALUES
  ('root', 'set', 'md5', '2009-05-01', '/etc/shadow', 1),
  ('zhang', 'set', 'des', '2003-05-01', '/etc/shadow', 2),
  ('li', 'set', 'unknown', NULL, '/etc/shadow', 3);
