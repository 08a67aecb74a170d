INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permituserenvironment', 'LANG,LD_PRELOAD', '', 0, '/etc/ssh/sshd_config', 20);
