INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('sshd', 'auth', '[success=1 default=ignore]', 'pam_unix.so', 'nullok try_first_pass', 1,
   '/etc/pam.d/common-auth', 17),
  ('login', 'auth', '[success=1 default=ignore]', 'pam_unix.so', 'nullok try_first_pass', 1,
   '/etc/pam.d/common-auth', 17),
  ('passwd', 'password', 'sufficient', 'pam_unix.so', 'sha512 shadow nullok', 1,
   '/etc/pam.d/system-auth', 15);
