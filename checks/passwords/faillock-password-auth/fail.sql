INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('common-auth', 'auth', 'required', 'pam_faillock.so', 'preauth', 0, '/etc/pam.d/common-auth', 1),
  ('common-auth', 'auth', 'sufficient', 'pam_faillock.so', 'authfail', 0, '/etc/pam.d/common-auth',
    3);
