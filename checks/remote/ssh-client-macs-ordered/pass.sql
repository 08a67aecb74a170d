INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES
  (NULL, '*', 'macs', 'hmac-sha2-512,hmac-sha2-256', '/etc/ssh/ssh_config', 20);
