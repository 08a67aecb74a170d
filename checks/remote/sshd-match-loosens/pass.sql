INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'prohibit-password', '', 1, NULL, NULL),
  ('permitrootlogin', 'no', 'User zhang', 0, '/etc/ssh/sshd_config', 21),
  ('x11forwarding', 'yes', '', 0, '/etc/ssh/sshd_config', 22),
  ('x11forwarding', 'yes', 'User zhang', 0, '/etc/ssh/sshd_config', 23),
  ('maxauthtries', '6', '', 1, NULL, NULL),
  ('maxauthtries', '3', 'User zhang', 0, '/etc/ssh/sshd_config', 25),
  ('authenticationmethods', 'publickey', '', 0, '/etc/ssh/sshd_config', 26),
  ('authenticationmethods', 'publickey,password', 'User zhang', 0, '/etc/ssh/sshd_config', 27),
  ('banner', 'none', 'User zhang', 0, '/etc/ssh/sshd_config', 28);
