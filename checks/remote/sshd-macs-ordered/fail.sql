INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('macs', 'hmac-sha2-256,hmac-sha2-512', '', 0, '/etc/ssh/sshd_config', 20);
