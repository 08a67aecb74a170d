INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 0, 0);
INSERT INTO config_password_rules (device, line, name, value, is_enabled) VALUES ('sw1', 9, 'min_length', 6, 1);
INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('b', 'comware', 0, 0);
INSERT INTO config_password_rules (device, line, name, is_enabled) VALUES ('b', 9, 'policy', 1);
INSERT INTO config_password_rules (device, line, name, is_enabled) VALUES ('b', 10, 'min_length', 0);
INSERT INTO config_device (device, family) VALUES ('ce', 'vrp');
INSERT INTO config_password_rules (device, line, name, is_enabled) VALUES ('ce', 9, 'min_length', 0);
