INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('ciphers', 'chacha20-poly1305@openssh.com,none-such', '', 0, '/etc/ssh/sshd_config', 20);
