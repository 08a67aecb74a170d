INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet, zone, other_zone) VALUES ('10.1.0.5', '10.2.0.5', '02:00:00:00:00:0a', 'mac', '10.1.0.0/24', '10.2.0.0/24', 'inner', 'outer');
INSERT INTO net_multihomed (ip, other_ip, evidence, value, zone, other_zone) VALUES ('10.1.0.5', '10.2.0.6', 'SSH key', 'SHA256:abc', 'inner', 'outer');
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet, zone, other_zone) VALUES ('10.1.0.7', '172.30.0.7', '02:00:00:00:00:0c', 'mac', '10.1.0.0/24', NULL, 'inner', NULL);
