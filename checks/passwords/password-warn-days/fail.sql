INSERT INTO users (name, uid, gid, shell, can_login) VALUES
  ('zhang', 1000, 1000, '/bin/bash', 1),
  ('li', 1001, 1001, '/bin/bash', 1);
INSERT INTO passwords (name, state, algorithm, max_days, warn_days, path, line) VALUES
  ('zhang', 'set', 'yescrypt', 90, 6, '/etc/shadow', 2),
  ('li', 'set', 'yescrypt', 90, NULL, '/etc/shadow', 3);
INSERT INTO login_policy (key, value, is_default, path, line) VALUES
  ('PASS_MAX_DAYS', '90', 0, '/etc/login.defs', 165),
  ('PASS_WARN_AGE', '-1', 1, NULL, NULL);
