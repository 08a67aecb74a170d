INSERT INTO config_layer2 (device, line, feature, is_enabled, mode) VALUES ('sw1', 9, 'stp', 1, 'rapid-pvst');
