INSERT INTO rsyslog_config (kind, name, value, selector, is_conditional, action, target, port, protocol, is_tls, auth_mode, file_mode, path, line) VALUES
  ('rule', NULL, NULL, '*.*', 0, 'file', '/var/log/syslog', NULL, NULL, 0, NULL, '0644', '/etc/rsyslog.conf', 5);
