INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'yes', '', 0, '/etc/ssh/sshd_config', 20),
  ('passwordauthentication', 'no', '', 0, '/etc/ssh/sshd_config', 21),
  ('kbdinteractiveauthentication', 'yes', '', 0, '/etc/ssh/sshd_config', 22);
