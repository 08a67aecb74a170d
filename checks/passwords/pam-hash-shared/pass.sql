INSERT INTO pam_rules (service, type, control, module, arguments, depth, is_reached, path, line) VALUES
  ('common-password', 'password', '[success=1 default=ignore]', 'pam_unix.so', 'obscure sha512', 0, 1, '/etc/pam.d/common-password', 2);
