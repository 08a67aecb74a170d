INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('pubkeyauthentication', 'yes', '', 1, NULL, NULL),
  ('port', '22', '', 1, NULL, NULL);
