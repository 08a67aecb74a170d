INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('unix', 'rounds', '65536', 1, 0, 0, '/etc/pam.d/common-password', 2);
