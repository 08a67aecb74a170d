INSERT INTO net_tunnels (kind, client, server, name, application, packets, bytes, is_server_outside, reason) VALUES
    -- the unit's own proxy
    ('proxy', '10.1.2.3', '10.1.0.8', NULL, 'SOCKS', 20, 900, 0, 'what it says');
