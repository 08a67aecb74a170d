INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('common-auth', 'auth', 'required', 'pam_tally2.so', 'onerr=fail deny=0', 0,
    '/etc/pam.d/common-auth', 1),
  ('common-account', 'account', 'required', 'pam_tally2.so', '', 0, '/etc/pam.d/common-account', 1);
