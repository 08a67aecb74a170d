INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('logingracetime', '120', '', 1, NULL, NULL);
