INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 0, 0);
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'password encryption');
INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('a', 'vrp', 0, 0);
