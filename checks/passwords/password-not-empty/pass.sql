INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('daemon', 'none', NULL, '/etc/shadow', 2),
  ('zhang', 'locked', 'yescrypt', '/etc/shadow', 3);
