INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('sshd', 'auth', 'required', 'pam_unix.so', '', 1, '/etc/pam.d/common-auth', 17),
  ('sshd', 'account', 'required', 'pam_unix.so', NULL, 1, '/etc/pam.d/common-account', 17),
  ('sshd', 'auth', 'required', 'pam_userdb.so', 'nullok', 1, '/etc/pam.d/other', 2);
