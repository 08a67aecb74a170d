INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES
  (NULL, 'old', 'macs', 'hmac-sha2-512,hmac-sha2-256', '/etc/ssh/ssh_config', 10),
  (NULL, '*', 'macs', 'hmac-sha2-256,hmac-sha2-512', '/etc/ssh/ssh_config', 20);
