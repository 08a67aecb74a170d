INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('common-auth', 'auth', '[success=2 default=ignore]', 'pam_pkcs11.so', '', 0,
    '/etc/pam.d/common-auth', 1);
