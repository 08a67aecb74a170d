INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('directive', 'defaultnetstreamdriver', 'ptcp', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('directive', 'other', 'gtls', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, '*.*', 0, 'forward', 'logs', NULL, 'tcp', 0, NULL, NULL, '/etc/rsyslog.conf', 5);
