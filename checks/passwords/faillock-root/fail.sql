INSERT INTO password_policy (module, key, value, is_active, is_enforced, is_default, path, line)
VALUES ('faillock', 'even_deny_root', '1', 1, 1, 0, '/etc/pam.d/system-auth', 3);
INSERT INTO pam_rules (service, type, control, module, arguments, path, line) VALUES
  ('system-auth', 'auth', 'required', 'pam_faillock.so', 'preauth even_deny_root', '/etc/pam.d/system-auth', 3),
  ('password-auth', 'auth', 'required', 'pam_faillock.so', 'preauth', '/etc/pam.d/password-auth', 3);
