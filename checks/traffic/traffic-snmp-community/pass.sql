INSERT INTO net_cleartext (protocol, client, server, server_port, account, times, is_server_outside) VALUES
    ('ftp', '10.1.2.3', '10.1.0.9', 21, 'wang', 1, 0);
