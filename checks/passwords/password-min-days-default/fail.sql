INSERT INTO login_policy (key, value, path, line) VALUES ('PASS_MIN_DAYS', '0', '/etc/login.defs', 5);
