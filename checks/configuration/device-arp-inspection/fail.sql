INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 1, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, is_arp_inspected, is_arp_trusted) VALUES
    ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, 1, 0),
    ('sw1', 10, 'Gi0/2', 'ethernet', 1, 0, 0, 'access', 20, 0, 0, 0);
