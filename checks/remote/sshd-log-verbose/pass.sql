INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('loglevel', 'VERBOSE', '', 0, '/etc/ssh/sshd_config', 20),
  ('port', '22', '', 1, NULL, NULL);
