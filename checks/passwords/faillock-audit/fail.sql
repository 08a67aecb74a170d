INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'audit', '0', 1, 1, 1, NULL, NULL),
       ('faillock', 'deny', '3', 1, 1, 0, '/etc/security/faillock.conf', 1);
