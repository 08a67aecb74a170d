INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('rekeylimit', '536870912 0', '', 0, '/etc/ssh/sshd_config', 20);
