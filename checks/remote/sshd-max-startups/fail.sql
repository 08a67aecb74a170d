INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('maxstartups', '10:29:100', '', 0, '/etc/ssh/sshd_config', 20);
