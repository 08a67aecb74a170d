INSERT INTO net_egress (from_zone, to_zone, address, protocol, port, is_expected) VALUES ('office', 'outside', '203.0.113.1', 'tcp', 443, 0);
