INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 1, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management) VALUES ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0);
INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('no-vlan', 'ios', 1, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management) VALUES ('no-vlan', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0);
INSERT INTO config_layer2 (device, line, feature, is_enabled) VALUES ('no-vlan', 9, 'dhcp snooping', 1);
INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('hw', 'vrp', 1, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management) VALUES ('hw', 9, 'GE0/0/1', 'ethernet', 1, 0, 0, 'access', 10, 0);
INSERT INTO config_layer2 (device, line, feature, is_enabled) VALUES ('hw', 9, 'dhcp snooping', 1);
