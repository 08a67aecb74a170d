INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('strictmodes', 'yes', '', 1, NULL, NULL);
