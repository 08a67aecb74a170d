INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('common-auth', 'auth', 'required', 'pam_faildelay.so', 'delay=4000000', 0,
    '/etc/pam.d/common-auth', 1);
