INSERT INTO net_subnets (cidr, gateway, zone, network, is_fixed) VALUES ('10.1.0.0/24', '10.1.0.1', 'inner', 'inner', 1);
INSERT INTO net_subnets (cidr, gateway, zone, network, is_fixed) VALUES ('10.2.0.0/24', '10.1.0.1', 'inner', 'management', 1);
INSERT INTO net_subnets (cidr, gateway, zone, network, is_fixed) VALUES ('10.3.0.0/24', '10.1.0.1', 'inner', 'inner', 1);
INSERT INTO net_multihomed (ip, other_ip, mac, evidence, subnet, other_subnet, zone, other_zone) VALUES ('10.1.0.5', '10.3.0.5', '02:00:00:00:00:0a', 'mac', '10.1.0.0/24', '10.3.0.0/24', 'inner', 'outer');
