INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'dir', '/var/run/faillock', 1, 1, 1, NULL, NULL);
