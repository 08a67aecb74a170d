INSERT INTO config_device (device, has_telnet) VALUES ('sw1', 1);
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'telnet');
