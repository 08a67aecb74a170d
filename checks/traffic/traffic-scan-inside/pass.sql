INSERT INTO net_scans (kind, source, target, port, targets, ports, answered, is_source_outside) VALUES
    ('ports', '192.0.2.5', '10.1.0.9', NULL, 1, 900, 4, 0),
    ('hosts', '203.0.113.5', NULL, 445, 90, 1, 0, 1);
