INSERT INTO pam_rules (service, type, control, module, arguments, depth, is_reached, path, line) VALUES
  ('common-password', 'password', '[success=1 default=ignore]', 'pam_unix.so', 'obscure use_authtok yescrypt', 0, 1, '/etc/pam.d/common-password', 2),
  ('common-auth', 'auth', 'required', 'pam_unix.so', '', 0, 1, '/etc/pam.d/common-auth', 2);
