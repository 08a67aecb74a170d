INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('pwquality', 'retry', '1', 1, 1, 1, NULL, NULL);
