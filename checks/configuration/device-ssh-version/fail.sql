INSERT INTO config_device (device, has_ssh1) VALUES ('sw1', 1);
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh version', '1.99');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'ssh');
