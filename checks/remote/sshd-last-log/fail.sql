INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('printlastlog', 'yes', '', 1, NULL, NULL),
  ('printlastlog', 'no', 'user guest', 0, '/etc/ssh/sshd_config', 40);
