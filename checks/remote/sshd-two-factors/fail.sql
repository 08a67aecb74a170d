INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('authenticationmethods', 'publickey', '', 0, '/etc/ssh/sshd_config', 20),
  ('authenticationmethods', 'publickey,password', 'User zhang', 0, '/etc/ssh/sshd_config', 21);
INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('sshd', 'auth', 'required', 'pam_unix.so', '', 0, '/etc/pam.d/sshd', 5),
  ('login', 'auth', 'required', 'pam_oath.so', '', 0, '/etc/pam.d/login', 5);
