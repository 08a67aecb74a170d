INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, '10');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'vty', 0, 4, 'none', 'aaa', 600, 0, NULL);
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw2', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, NULL);
INSERT INTO config_services (device, line, is_enabled, is_default, name, acl) VALUES ('sw2', 9, 1, 0, 'ssh', '2001');
INSERT INTO config_device (device, family) VALUES ('sw1', 'ios'), ('fw3', 'asa');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('sw1', '10', 'acl', 2);
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('fw3', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, '10.9.9.0 255.255.255.0');
INSERT INTO config_acls (device, name, kind, rules) VALUES ('sw2', '2001', 'acl', 1);
