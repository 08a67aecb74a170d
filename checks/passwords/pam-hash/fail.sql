INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('unix', 'hash', 'sha512', 1, 1, 0, '/etc/login.defs', 1);
