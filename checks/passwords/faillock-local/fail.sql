INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'local_users_only', '1', 1, 1, 0, '/etc/pam.d/system-auth', 3),
       ('faillock', 'deny', '3', 1, 1, 0, '/etc/security/faillock.conf', 1);
INSERT INTO pam_rules (service, type, control, module, arguments, path, line) VALUES
  ('system-auth', 'auth', 'required', 'pam_faillock.so', 'preauth local_users_only', '/etc/pam.d/system-auth', 3),
  ('password-auth', 'auth', 'required', 'pam_faillock.so', 'preauth', '/etc/pam.d/password-auth', 3);
