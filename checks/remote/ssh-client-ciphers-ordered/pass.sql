INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES
  (NULL, '*', 'ciphers', 'aes256-ctr,aes192-ctr', '/etc/ssh/ssh_config', 20);
