INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('pwquality', 'dictcheck', '0', 1, 1, 0, '/etc/security/pwquality.conf', 1);
