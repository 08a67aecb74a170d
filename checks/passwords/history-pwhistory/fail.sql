INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('pwhistory', 'remember', '5', 1, 1, 0, '/etc/pam.d/common-password', 1),
       ('pwhistory', 'use_authtok', '0', 1, 1, 1, NULL, NULL);
