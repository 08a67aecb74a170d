INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw1', 9, 'con', 0, 4, NULL, 'none', 600, 0, '10');
INSERT INTO config_lines (device, line, kind, first, last, protocols, authentication, timeout_seconds, is_disabled, acl_in) VALUES ('sw2', 9, 'con', 0, 0, 'none', 'none', 600, 0, NULL);
INSERT INTO config_lines (device, line, kind, first, last, authentication, is_disabled) VALUES ('h3c', 9, 'usb', 0, 0, 'none', 0);
