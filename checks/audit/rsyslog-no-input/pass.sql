INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('module', 'imudp', NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('input', 'imfile', NULL, NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('directive', 'udpserverrun', '0', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5);
