INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 0, 0);
INSERT INTO config_banners (device, line, kind, length) VALUES ('sw1', 9, 'login', 40);
