INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('sudo', 'auth', 'required', 'pam_unix.so', '', 0, '/etc/pam.d/sudo', 1),
  ('sudo', 'account', 'sufficient', 'pam_succeed_if.so', 'uid < 1000', 1, '/etc/pam.d/system-auth',
    3);
