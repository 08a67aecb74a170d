INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    ('proxy', '10.1.2.3', '203.0.113.9', 'tunnel.ngrok.com', 'ngrok', 20, 900, 1, 'the name that was asked for');
