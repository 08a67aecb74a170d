INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('inet_interfaces', 'all', 0, '/etc/postfix/main.cf', 30);
