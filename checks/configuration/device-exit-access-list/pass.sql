INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 0, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, nat, acl_in) VALUES ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, 'outside', '101');
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, nat) VALUES ('sw1', 9, 'b', 'ethernet', 1, 0, 0, 'access', 10, 0, 'inside');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('sw1', '101', 'acl', 4);
