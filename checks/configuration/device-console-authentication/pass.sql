INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'con', 0, 4, 'ssh', 'local', 600, 0, '10');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'aux', 0, 4, 'ssh', 'none', 600, 1, '10');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 12, 'aux', 0, 0, 'none', 'none', 600, 0, NULL);
