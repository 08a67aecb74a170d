INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('pwhistory', 'use_authtok', '1', 1, 1, 0, '/etc/pam.d/common-password', 1);
