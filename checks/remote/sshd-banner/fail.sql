INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('banner', 'none', '', 1, NULL, NULL);
