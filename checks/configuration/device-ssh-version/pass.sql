INSERT INTO config_device (device, has_ssh1) VALUES ('sw1', 0), ('r2', 0);
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('sw1', 9, 1, 0, 'ssh version', '2');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'ssh');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 0, 0, 'ssh 1.x');
INSERT INTO config_services (device, line, is_enabled, is_default, name, version) VALUES ('r2', 9, 1, 0, 'ssh version', '1.99');
