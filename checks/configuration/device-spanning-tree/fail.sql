INSERT INTO config_layer2 (device, line, feature, is_enabled) VALUES ('sw1', 9, 'stp', 0);
INSERT INTO config_device (device, family, is_switch, line) VALUES ('sw2', 'rgos', 1, 1);
INSERT INTO config_layer2 (device, line, feature, is_enabled, text) VALUES ('sw2', 9, 'stp', 1, 'spanning-tree mode rstp');
