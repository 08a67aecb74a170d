INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('x11forwarding', 'no', '', 1, NULL, NULL),
  ('allowtcpforwarding', 'yes', '', 1, NULL, NULL);
