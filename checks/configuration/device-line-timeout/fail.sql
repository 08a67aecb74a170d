INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'aaa', 0, 0, '10');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'con', 0, 4, 'ssh', 'aaa', 1800, 0, '10');
