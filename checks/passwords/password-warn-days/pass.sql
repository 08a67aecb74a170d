INSERT INTO users (name, uid, gid, shell, can_login) VALUES
  ('root', 0, 0, '/bin/bash', 1),
  ('zhang', 1000, 1000, '/bin/bash', 1);
INSERT INTO passwords (name, state, algorithm, max_days, warn_days, path, line) VALUES
  ('root', 'set', 'yescrypt', 99999, NULL, '/etc/shadow', 1),
  ('zhang', 'set', 'yescrypt', 90, 7, '/etc/shadow', 2);
INSERT INTO login_policy (key, value, is_default, path, line) VALUES
  ('PASS_MAX_DAYS', '90', 0, '/etc/login.defs', 165),
  ('PASS_WARN_AGE', '7', 0, '/etc/login.defs', 167);
