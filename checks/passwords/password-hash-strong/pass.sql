INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1),
  ('zhang', 'set', 'sha512', '/etc/shadow', 2),
  ('li', 'set', 'sm3', '/etc/shadow', 3),
  ('closed', 'locked', 'md5', '/etc/shadow', 4),
  ('daemon', 'none', NULL, '/etc/shadow', 5);
