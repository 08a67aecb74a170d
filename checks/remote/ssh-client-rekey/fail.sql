INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES
  (NULL, '*', 'rekeylimit', '512M', '/etc/ssh/ssh_config', 20);
