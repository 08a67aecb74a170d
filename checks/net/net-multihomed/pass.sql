INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet, zone, other_zone) VALUES ('10.1.0.5', '10.2.0.5', '02:00:00:00:00:0a', 'mac', '10.1.0.0/24', '10.2.0.0/24', 'inner', 'inner');
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet, zone, other_zone) VALUES ('10.1.0.6', NULL, '02:00:00:00:00:0a', 'forwarding', '10.1.0.0/24', NULL, 'inner', NULL);
INSERT INTO net_multihomed (ip, other_ip, evidence, value, zone, other_zone) VALUES ('10.1.0.5', '10.2.0.6', 'shared certificate', 'abc', 'inner', 'outer');
INSERT INTO net_multihomed (ip, other_ip, evidence, value, zone, other_zone) VALUES ('10.1.0.5', '10.2.0.7', 'SSH key', 'SHA256:abc', 'inner', 'inner');
-- a registered router, and the gateway
INSERT INTO net_register (ip, device_class) VALUES ('10.1.0.1', 'router');
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, zone, other_zone) VALUES ('10.1.0.1', '10.2.0.1', '02:00:00:00:00:01', 'mac', 'inner', 'outer');
INSERT INTO net_arp (ip, mac, via, is_virtual, is_gateway) VALUES ('10.1.0.254', '02:00:00:00:00:fe', 'arp', 0, 1);
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, zone, other_zone) VALUES ('10.1.0.254', '10.2.0.254', '02:00:00:00:00:fe', 'mac', 'inner', 'outer');
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, zone, other_zone) VALUES ('10.1.0.8', '169.254.3.4', '02:00:00:00:00:0d', 'mac', 'inner', NULL);
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, zone, other_zone) VALUES ('10.1.0.9', '10.2.0.9', '02:00:00:00:00:0e', 'mac', NULL, NULL);
