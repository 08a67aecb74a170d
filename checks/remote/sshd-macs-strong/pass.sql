INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('macs', 'hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com', '', 0, '/etc/ssh/sshd_config', 20);
