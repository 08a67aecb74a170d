INSERT INTO net_egress (from_zone, to_zone, address, protocol, port, is_expected) VALUES ('office', 'servers', '10.2.0.1', 'tcp', 443, 1);
