INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('pwhistory', 'enforce_for_root', '0', 1, 1, 1, NULL, NULL);
