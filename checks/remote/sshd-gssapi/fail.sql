INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('gssapiauthentication', 'no', '', 1, NULL, NULL),
  ('gssapiauthentication', 'yes', 'user guest', 0, '/etc/ssh/sshd_config', 40);
