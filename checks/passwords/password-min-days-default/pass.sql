INSERT INTO login_policy (key, value, path, line) VALUES ('PASS_MIN_DAYS', '1', '/etc/login.defs', 5), ('PASS_MAX_DAYS', '0', '/etc/login.defs', 6);
