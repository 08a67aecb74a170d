INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 1, 'source route');
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, ip) VALUES ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, '10.1.1.1 255.255.255.0');
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, ip) VALUES ('sw1', 9, 'Gi0/2', 'ethernet', 1, 0, 0, 'access', 10, 0, '10.2.1.1 255.255.255.0');
