INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('rule', NULL, NULL, '*.*;auth,authpriv.none', 0, 'file', '/var/log/syslog', NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5),
  ('rule', NULL, NULL, 'auth,authpriv.*', 0, 'file', '/var/log/auth.log', NULL, NULL, 0, NULL, NULL, '/etc/rsyslog.conf', 5);
