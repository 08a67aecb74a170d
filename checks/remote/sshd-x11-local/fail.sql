INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('x11uselocalhost', 'yes', '', 1, NULL, NULL),
  ('x11uselocalhost', 'no', 'user guest', 0, '/etc/ssh/sshd_config', 40);
