INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('passwordauthentication', 'yes', '', 1, NULL, NULL),
  ('authenticationmethods', 'publickey,password publickey,keyboard-interactive', '', 0,
   '/etc/ssh/sshd_config', 21),
  ('passwordauthentication', 'yes', 'User his', 0, '/etc/ssh/sshd_config', 22);
