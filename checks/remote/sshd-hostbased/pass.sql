INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('hostbasedauthentication', 'no', '', 1, NULL, NULL);
