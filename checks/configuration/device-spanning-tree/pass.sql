INSERT INTO config_layer2 (device, line, feature, is_enabled, mode) VALUES ('sw1', 9, 'stp', 1, 'rapid-pvst');
INSERT INTO config_device (device, family, is_switch, line) VALUES ('sw1', 'ios', 1, 1), ('sw2', 'rgos', 1, 1), ('sw3', 'comware', 1, 1), ('rt4', 'rgos', 0, 1);
INSERT INTO config_layer2 (device, line, feature, is_enabled, text) VALUES ('sw2', 9, 'stp', 1, 'spanning-tree'), ('sw3', 9, 'stp', 1, 'stp global enable');
