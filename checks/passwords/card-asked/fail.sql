INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('common-auth', 'auth', 'sufficient', 'pam_sss.so', 'use_first_pass', 0, '/etc/pam.d/common-auth',
    1);
