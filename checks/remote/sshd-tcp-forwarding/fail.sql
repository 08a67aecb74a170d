INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('allowtcpforwarding', 'yes', '', 1, NULL, NULL),
  ('gatewayports', 'clientspecified', '', 0, '/etc/ssh/sshd_config', 21);
