INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('relayhost', '[mail.example.org]', 0, '/etc/postfix/main.cf', 30);
