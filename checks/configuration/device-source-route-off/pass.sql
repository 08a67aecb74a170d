INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 0, 0, 'source route');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('s2', 9, 1, 1, 'source route');
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, ip) VALUES ('s2', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, '10.1.1.1 255.255.255.0');
