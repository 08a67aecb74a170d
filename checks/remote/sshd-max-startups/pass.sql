INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('maxstartups', '10:30:100', '', 1, NULL, NULL);
