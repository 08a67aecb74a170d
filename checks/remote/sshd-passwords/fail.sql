INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('passwordauthentication', 'yes', '', 1, NULL, NULL),
  ('authenticationmethods', 'publickey,password password', '', 0, '/etc/ssh/sshd_config', 21);
