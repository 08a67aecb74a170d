INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwhistory', 'remember', '5', 1, 0, '/etc/pam.d/common-password', 25);
INSERT INTO users (name, uid, gid, shell, can_login) VALUES
  ('root', 0, 0, '/bin/bash', 1),
  ('zhang', 1000, 1000, '/bin/bash', 1);
INSERT INTO passwords (name, state, algorithm, min_days, path, line) VALUES
  ('root', 'set', 'yescrypt', 0, '/etc/shadow', 1),
  ('zhang', 'set', 'yescrypt', 1, '/etc/shadow', 2),
  ('daemon', 'none', NULL, 0, '/etc/shadow', 3);
INSERT INTO login_policy (key, value, is_default, path, line) VALUES
  ('PASS_MIN_DAYS', '1', 0, '/etc/login.defs', 166);
