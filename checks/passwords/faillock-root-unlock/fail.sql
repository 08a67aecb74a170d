INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'root_unlock_time', '30', 1, 1, 0, '/etc/security/faillock.conf', 3);
