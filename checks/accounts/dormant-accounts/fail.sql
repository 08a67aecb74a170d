INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 1);
INSERT INTO passwords (name, state, algorithm, last_change, max_days, path, line) VALUES
  ('zhang', 'set', 'yescrypt', '2025-07-18', 90, '/etc/shadow', 1);
