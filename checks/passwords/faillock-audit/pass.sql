INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'audit', '1', 0, 0, 0, '/etc/security/faillock.conf', 1);
