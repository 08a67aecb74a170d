INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('pubkeyauthentication', 'yes', '', 1, NULL, NULL),
  ('pubkeyauthentication', 'no', 'user guest', 0, '/etc/ssh/sshd_config', 40);
