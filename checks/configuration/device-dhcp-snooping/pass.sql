INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 1, 0);
INSERT INTO config_interfaces (device, line, name, kind, is_physical, is_shutdown, is_member, mode, access_vlan, is_management, is_snooped, is_snooping_trusted) VALUES
    ('sw1', 9, 'Gi0/1', 'ethernet', 1, 0, 0, 'access', 10, 0, 1, 0),
    ('sw1', 10, 'Gi0/2', 'ethernet', 1, 0, 0, 'access', 30, 0, 0, 1),
    ('sw1', 11, 'Gi0/3', 'ethernet', 1, 0, 0, 'access', 1, 0, 0, 0),
    ('sw1', 12, 'Gi0/4', 'ethernet', 1, 1, 0, 'access', 40, 0, 0, 0),
    ('sw1', 13, 'Gi0/5', 'ethernet', 1, 0, 0, 'trunk', 50, 0, 0, 0);
