INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'no', '', 0, '/etc/ssh/sshd_config', 19),
  ('allowusers', 'zhang', 'Address 10.0.0.5', 0, '/etc/ssh/sshd_config', 21);
