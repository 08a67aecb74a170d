INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('banner', 'none', '', 0, '/etc/ssh/sshd_config', 20);
