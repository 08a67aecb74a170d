INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'prohibit-password', '', 1, NULL, NULL),
  ('passwordauthentication', 'yes', '', 1, NULL, NULL),
  ('permitrootlogin', 'yes', 'Address 10.0.0.5', 0, '/etc/ssh/sshd_config', 22);
