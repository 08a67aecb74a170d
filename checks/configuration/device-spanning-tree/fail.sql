INSERT INTO config_layer2 (device, line, feature, is_enabled) VALUES ('sw1', 9, 'stp', 0);
