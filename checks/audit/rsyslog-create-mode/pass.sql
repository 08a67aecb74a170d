INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('rule', NULL, NULL, '*.*', 0, 'file', '/var/log/syslog', NULL, NULL, 0, NULL, '0640', '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, 'mail.*', 0, 'file', '/var/log/mail.log', NULL, NULL, 0, NULL, '0600', '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, '*.*', 0, 'forward', 'logs', NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5);
