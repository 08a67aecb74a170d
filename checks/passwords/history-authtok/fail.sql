INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('pwhistory', 'use_authtok', '0', 1, 1, 1, NULL, NULL);
