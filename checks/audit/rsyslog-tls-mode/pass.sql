INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('directive', 'actionsendstreamdrivermode', '1', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5);
