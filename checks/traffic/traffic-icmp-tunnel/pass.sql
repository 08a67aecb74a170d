INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    ('dns', '10.1.2.3', '10.1.0.53', 't.example.net', NULL, 900, 90000, 0, 'many long names that are asked for once');
