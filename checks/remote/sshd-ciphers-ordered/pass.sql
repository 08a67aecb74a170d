INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('ciphers', 'aes256-ctr,aes192-ctr', '', 0, '/etc/ssh/sshd_config', 20);
