INSERT INTO net_cleartext (protocol, client, server, server_port, account, times, is_server_outside) VALUES
    ('snmp', '10.1.0.5', '10.1.0.2', 161, NULL, 4, 0);
