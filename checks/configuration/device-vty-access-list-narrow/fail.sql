INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'aaa', 600, 0, '10');
INSERT INTO config_rules (device, line, acl, kind, position, name, action, is_enabled, is_any_any, is_shadowed, is_redundant, is_logged, is_exact, opens_file_sharing, opens_management, opens_remote_desktop, opens_database, source) VALUES ('sw1', 9, '10', 'acl', 1, 'r1', 'permit', 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 'any');
INSERT INTO config_services (device, line, is_enabled, is_default, name, acl) VALUES ('sw2', 9, 1, 0, 'ssh', '2001');
INSERT INTO config_rules (device, line, acl, kind, position, action, is_enabled, is_shadowed, is_redundant, source) VALUES ('sw2', 3, '2001', 'acl', 1, 'permit', 1, 0, 0, 'any');
