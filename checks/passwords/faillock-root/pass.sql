INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'even_deny_root', '1', 1, 1, 0, '/etc/security/faillock.conf', 1);
INSERT INTO pam_rules (service, type, control, module, arguments, path, line)
VALUES ('common-auth', 'auth', 'required', 'pam_faillock.so', 'preauth', '/etc/pam.d/common-auth', 3);
