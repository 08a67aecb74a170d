INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES (NULL, '*', 'forwardagent', 'yes', '/etc/ssh/ssh_config', 3);
