INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('smtpd_tls_auth_only', 'no', 0, '/etc/postfix/main.cf', 30);
