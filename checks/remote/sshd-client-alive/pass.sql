INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('clientaliveinterval', '300', '', 0, '/etc/ssh/sshd_config', 20),
  ('clientalivecountmax', '3', '', 1, NULL, NULL),
  ('clientaliveinterval', '0', 'User his', 0, '/etc/ssh/sshd_config', 22);
