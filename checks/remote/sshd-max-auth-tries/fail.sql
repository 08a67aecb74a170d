INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('maxauthtries', '6', '', 1, NULL, NULL);
