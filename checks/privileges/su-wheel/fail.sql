INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('su', 'auth', 'sufficient', 'pam_wheel.so', 'trust use_uid', 0, '/etc/pam.d/su', 2),
  ('su-l', 'auth', 'required', 'pam_wheel.so', 'use_uid', 0, '/etc/pam.d/su-l', 1);
