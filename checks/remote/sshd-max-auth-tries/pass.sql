INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('maxauthtries', '4', '', 0, '/etc/ssh/sshd_config', 20),
  ('maxauthtries', '3', 'User zhang', 0, '/etc/ssh/sshd_config', 21),
  ('maxsessions', '10', '', 1, NULL, NULL);
