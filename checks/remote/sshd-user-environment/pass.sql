INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permituserenvironment', 'no', '', 1, NULL, NULL),
  ('acceptenv', 'LANG LC_*', '', 0, '/etc/ssh/sshd_config', 21);
