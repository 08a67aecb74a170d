INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('denyusers', 'guest', '', 0, '/etc/ssh/sshd_config', 20),
  ('allowusers', 'zhang', 'Address 10.0.0.5', 0, '/etc/ssh/sshd_config', 21);
