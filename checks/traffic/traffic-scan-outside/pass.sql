INSERT INTO net_scans (kind, source, target, port, targets, ports, answered, is_source_outside) VALUES
    ('hosts', '10.1.2.3', NULL, 445, 90, 1, 2, 0);
