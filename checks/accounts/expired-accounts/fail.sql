INSERT INTO passwords (name, state, algorithm, expires_on, path, line) VALUES
  ('root', 'set', 'yescrypt', NULL, '/etc/shadow', 1),
  ('li', 'locked', 'yescrypt', '2025-10-16', '/etc/shadow', 2),
  ('wang', 'set', 'yescrypt', '1970-01-02', '/etc/shadow', 3);
