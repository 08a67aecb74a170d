INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management) VALUES ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'dynamic', 10, 0);
