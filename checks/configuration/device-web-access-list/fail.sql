INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 1, 0, 'https');
INSERT INTO config_services (device, line, is_enabled, is_default, name, acl, source) VALUES ('fw1', 9, 1, 0, 'https', '10.9.9.0', 'inside');
