INSERT INTO config_routing (device, line, protocol, kind, process, is_authenticated, is_passive) VALUES ('sw1', 9, 'ospf', 'process', '1', 0, 0);
INSERT INTO config_routing (device, line, protocol, kind, name, is_authenticated, is_passive) VALUES ('sw1', 9, 'ospf', 'area', '0', 1, 0);
INSERT INTO config_routing (device, line, protocol, kind, name, is_authenticated, is_passive) VALUES ('sw1', 9, 'bgp', 'neighbor', '10.1.1.1', 1, 0);
INSERT INTO config_routing (device, line, protocol, kind, process, is_authenticated, is_passive) VALUES ('sw2', 9, 'ospf', 'process', '1', 0, 0);
INSERT INTO config_routing (device, line, protocol, kind, name, is_authenticated, is_passive) VALUES ('sw2', 10, 'ospf', 'interface', 'Vlan10', 1, 0);
INSERT INTO config_routing (device, line, protocol, kind, name, is_authenticated, is_passive) VALUES ('sw2', 11, 'ospf', 'interface', 'Vlan20', 0, 1);
