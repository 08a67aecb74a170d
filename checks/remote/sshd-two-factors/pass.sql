INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('authenticationmethods', 'any', '', 1, NULL, NULL);
INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('sshd', 'auth', 'required', 'pam_oath.so', 'usersfile=/etc/users.oath', 0, '/etc/pam.d/sshd', 5);
