INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('su', 'auth', 'required', 'pam_wheel.so', 'use_uid', 0, '/etc/pam.d/su', 2);
