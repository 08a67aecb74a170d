INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitemptypasswords', 'no', '', 1, NULL, NULL),
  ('permitrootlogin', 'yes', '', 0, '/etc/ssh/sshd_config', 21);
