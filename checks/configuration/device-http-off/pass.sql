INSERT INTO config_device (device, has_web) VALUES ('sw1', 0);
INSERT INTO config_device (device, has_web) VALUES ('sw2', 0);
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 0, 0, 'http');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'https');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw2', 9, 0, 0, 'restful http');
