INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('kerberosauthentication', 'no', '', 1, NULL, NULL),
  ('kerberosauthentication', 'yes', 'user guest', 0, '/etc/ssh/sshd_config', 40);
