INSERT INTO pam_rules (service, type, control, module, arguments, depth, is_reached, path, line) VALUES
  ('common-password', 'password', 'required', 'pam_unix.so', 'obscure sha512', 0, 1, '/etc/pam.d/common-password', 2),
  ('common-password', 'password', 'requisite', 'pam_pwhistory.so', 'remember=5', 0, 1, '/etc/pam.d/common-password', 2);
