INSERT INTO config_services (device, line, is_enabled, is_default, name, acl) VALUES ('sw1', 9, 1, 0, 'https', '2001');
INSERT INTO config_services (device, line, is_enabled, is_default, name) VALUES ('sw1', 9, 0, 0, 'http');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('sw1', '2001', 'acl', 1);
INSERT INTO config_device (device, family, has_web) VALUES ('sw1', 'vrp', 1);
