INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 0, 0);
INSERT INTO config_aaa (device, line, kind) VALUES ('sw1', 9, 'session-id');
