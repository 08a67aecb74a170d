INSERT INTO pam_rules (service, type, control, module, arguments, depth, is_reached, path, line) VALUES
  ('common-auth', 'auth', 'required', 'pam_unix.so', '', 0, 1, '/etc/pam.d/common-auth', 2),
  ('common-account', 'account', 'required', 'pam_unix.so', '', 0, 1, '/etc/pam.d/common-account', 2),
  ('common-password', 'password', 'required', 'pam_unix.so', '', 0, 1, '/etc/pam.d/common-password', 2),
  ('login', 'session', 'required', 'pam_unix.so', '', 0, 1, '/etc/pam.d/login', 9);
