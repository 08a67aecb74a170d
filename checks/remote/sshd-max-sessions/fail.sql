INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('maxsessions', '10', '', 1, NULL, NULL),
  ('maxsessions', '11', 'user guest', 0, '/etc/ssh/sshd_config', 40);
