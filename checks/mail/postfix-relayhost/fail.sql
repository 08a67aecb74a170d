INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('relayhost', '', 0, '/etc/postfix/main.cf', 30);
