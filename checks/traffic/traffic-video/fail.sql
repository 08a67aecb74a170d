INSERT INTO net_applications (host, side, application, category, evidence, flows, peer, has_outside, bytes_sent, bytes_received) VALUES
    ('10.1.2.3', 'client', 'Bilibili', 'video', 'name', 3, '203.0.113.7', 1, 70000, 900000);
