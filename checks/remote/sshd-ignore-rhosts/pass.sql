INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('ignorerhosts', 'yes', '', 1, NULL, NULL);
