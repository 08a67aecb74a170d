INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('rule', NULL, NULL, '*.*;auth,authpriv.none', 0, 'file', '/var/log/syslog', NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, 'auth.info', 0, 'file', '/var/log/auth.log', NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, 'authpriv.*', 0, 'discard', '~', NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5);
