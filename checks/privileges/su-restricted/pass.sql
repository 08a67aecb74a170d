INSERT INTO passwords (name, state, algorithm, path, line) VALUES
  ('root', 'set', 'yescrypt', '/etc/shadow', 1);
INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('su', 'auth', 'sufficient', 'pam_rootok.so', '', 0, '/etc/pam.d/su', 6),
  ('su', 'auth', 'required', 'pam_wheel.so', 'use_uid', 0, '/etc/pam.d/su', 15);
