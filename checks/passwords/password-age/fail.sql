INSERT INTO users (name, uid, gid, shell, can_login) VALUES
  ('root', 0, 0, '/bin/bash', 1),
  ('zhang', 1000, 1000, '/bin/bash', 1);
INSERT INTO passwords (name, state, algorithm, last_change, path, line) VALUES
  ('root', 'set', 'yescrypt', '2025-07-18', '/etc/shadow', 1),
  ('zhang', 'set', 'yescrypt', NULL, '/etc/shadow', 3);
