INSERT INTO users (name, uid, gid, shell, can_login, path, line) VALUES
  ('zhang', 1000, 1000, '/bin/bash', 1, '/etc/passwd', 1),
  ('li', 1001, 1001, '/bin/bash', 1, '/etc/passwd', 2),
  ('wang', 1002, 1002, '/bin/bash', 1, '/etc/passwd', 3),
  ('zhao', 1003, 1003, '/bin/bash', 1, '/etc/passwd', 4);
INSERT INTO passwords (name, state, algorithm, last_change, max_days, path, line) VALUES
  ('zhang', 'set', 'yescrypt', '2025-07-19', 90, '/etc/shadow', 1),
  ('li', 'set', 'yescrypt', '2015-01-01', 99999, '/etc/shadow', 2),
  ('wang', 'locked', 'yescrypt', '2015-01-01', 90, '/etc/shadow', 3),
  ('zhao', 'set', 'yescrypt', '1970-01-01', 90, '/etc/shadow', 4);
