INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('input', 'imudp', NULL, NULL, 0, NULL, NULL, 514, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5);
