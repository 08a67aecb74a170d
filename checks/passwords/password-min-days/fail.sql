INSERT INTO password_policy (module, key, value, is_active, is_default, path, line) VALUES
  ('pwhistory', 'remember', '5', 1, 0, '/etc/pam.d/common-password', 25);
INSERT INTO users (name, uid, gid, shell, can_login) VALUES
  ('zhang', 1000, 1000, '/bin/bash', 1),
  ('li', 1001, 1001, '/bin/bash', 1);
INSERT INTO passwords (name, state, algorithm, min_days, path, line) VALUES
  ('zhang', 'set', 'yescrypt', 0, '/etc/shadow', 2),
  ('li', 'set', 'yescrypt', NULL, '/etc/shadow', 3);
INSERT INTO login_policy (key, value, is_default) VALUES ('PASS_MIN_DAYS', '-1', 1);
