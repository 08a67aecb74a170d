INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES
  (NULL, '*', 'rekeylimit', '512M 1h', '/etc/ssh/ssh_config', 20),
  ('li', '*', 'rekeylimit', '9G 1w', '/home/li/.ssh/config', 1);
