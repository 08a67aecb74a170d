INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 1, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, has_dot1x) VALUES ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, has_dot1x) VALUES ('sw1', 9, 'Gi0/2', 'ethernet', 1, 1, 0, 'access', 1, 0, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, description, has_dot1x) VALUES ('sw1', 9, 'Gi0/3', 'ethernet', 1, 0, 0, 'access', 1, 0, 'to server room', 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, has_dot1x, description) VALUES ('sw1', 12, 'Gi0/4', 'ethernet', 1, 0, 0, 'access', 1, 0, 0, 'nurses house 2');
