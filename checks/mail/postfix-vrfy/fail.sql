INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('disable_vrfy_command', 'no', 0, '/etc/postfix/main.cf', 30),
  ('inet_interfaces', 'all', 0, '/etc/postfix/main.cf', 31);
