INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, has_discovery, nat) VALUES ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, 0, 'outside');
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, has_discovery, nat) VALUES ('sw1', 9, 'b', 'ethernet', 1, 0, 0, 'access', 10, 0, 1, 'inside');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'cdp');
