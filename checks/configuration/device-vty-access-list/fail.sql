INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, NULL);
INSERT INTO config_device (device, family) VALUES ('sw3', 'vrp');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('sw3', '2001', 'acl', 0);
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw3', 19, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, '2001');
