INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('macs', 'hmac-sha2-256-etm@openssh.com,hmac-sha1,umac-64@openssh.com', '', 1, NULL, NULL);
