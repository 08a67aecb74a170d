INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES
  (NULL, 'old', 'ciphers', 'aes256-ctr,aes192-ctr,aes128-ctr', '/etc/ssh/ssh_config', 10),
  (NULL, '*', 'ciphers', 'aes192-ctr,aes256-ctr', '/etc/ssh/ssh_config', 20);
