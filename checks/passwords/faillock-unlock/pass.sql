INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'unlock_time', 'never', 1, 1, 0, '/etc/security/faillock.conf', 1);
