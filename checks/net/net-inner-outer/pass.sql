INSERT INTO net_subnets (cidr, gateway, zone, network, is_fixed) VALUES ('10.1.0.0/24', '10.1.0.1', 'inner', 'inner', 1);
INSERT INTO net_subnets (cidr, gateway, zone, network, is_fixed) VALUES ('10.2.0.0/24', '10.1.0.1', 'inner', 'management', 1);
INSERT INTO net_subnets (cidr, gateway, zone, network, is_fixed) VALUES ('10.3.0.0/24', '10.1.0.1', 'inner', 'inner', 1);
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet, zone, other_zone) VALUES ('10.1.0.5', '10.3.0.5', '02:00:00:00:00:0a', 'mac', '10.1.0.0/24', '10.3.0.0/24', 'inner', 'outer');
INSERT INTO net_subnets (cidr, network) VALUES ('10.4.0.0/24', 'outer');
INSERT INTO net_register (ip, device_class) VALUES ('10.1.0.9', 'gap');
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet) VALUES ('10.1.0.9', '10.4.0.9', '02:00:00:00:00:0f', 'mac', '10.1.0.0/24', '10.4.0.0/24');
