INSERT INTO passwords (name, state, algorithm, expires_on, path, line) VALUES
  ('root', 'set', 'yescrypt', NULL, '/etc/shadow', 1),
  ('zhang', 'set', 'yescrypt', '2026-12-31', '/etc/shadow', 2),
  ('li', 'locked', 'yescrypt', '2025-10-17', '/etc/shadow', 3);
