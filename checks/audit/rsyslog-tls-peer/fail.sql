INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('directive', 'actionsendstreamdriverauthmode', 'anon', NULL, 0, NULL, NULL, NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, '*.*', 0, 'forward', 'logs', NULL, 'tcp', 1, 'anon', NULL, '/etc/rsyslog.conf', 5);
