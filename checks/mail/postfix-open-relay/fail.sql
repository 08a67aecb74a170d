INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('mynetworks', '127.0.0.0/8, 0.0.0.0/0', 0, '/etc/postfix/main.cf', 30);
