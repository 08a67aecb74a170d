INSERT INTO config_routing (device, line, protocol, kind, process, is_authenticated, is_passive) VALUES ('sw1', 9, 'rip', 'process', NULL, 0, 0);
INSERT INTO config_routing (device, line, protocol, kind, name, is_authenticated, is_passive) VALUES ('sw1', 9, 'rip', 'network', '10.0.0.0', 0, 0);
INSERT INTO config_routing (device, line, protocol, kind, name, is_authenticated, is_passive) VALUES ('sw1', 9, 'bgp', 'neighbor', '10.1.1.1', 0, 0);
