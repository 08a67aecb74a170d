INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('su', 'auth', 'sufficient', 'pam_rootok.so', '', 0, '/etc/pam.d/su', 6),
  ('su', 'auth', 'required', 'pam_wheel.so', NULL, 0, '/etc/pam.d/su', 15),
  ('su', 'auth', 'required', 'pam_wheel.so', 'group=trusted', 0, '/etc/pam.d/su', 16);
