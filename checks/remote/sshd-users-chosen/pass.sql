INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('denyusers', 'guest', '', 0, '/etc/ssh/sshd_config', 20);
