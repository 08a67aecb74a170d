INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('loglevel', 'INFO', '', 1, NULL, NULL),
  ('loglevel', 'QUIET', 'user guest', 0, '/etc/ssh/sshd_config', 40);
