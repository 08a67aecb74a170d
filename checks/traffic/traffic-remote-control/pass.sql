INSERT INTO net_applications (host, side, application, category, evidence, flows, peer, has_outside, bytes_sent, bytes_received) VALUES
    ('10.1.2.3', 'client', 'HTTP', 'web', 'payload', 4, '203.0.113.5', 1, 400, 9000),
    -- a port alone tells nothing
    ('10.1.2.4', 'client', 'ToDesk', 'remote-control', 'port', 1, '203.0.113.6', 1, 60, 40);
