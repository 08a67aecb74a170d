INSERT INTO config_device (device, family) VALUES ('sw1', 'ios');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in, password_kind) VALUES ('sw1', 9, 'vty', 0, 4, 'ssh', 'password', 600, 0, '10', 'hash');
