INSERT INTO config_device (device, family, is_switch, is_firewall) VALUES ('sw1', 'ios', 0, 0);
INSERT INTO config_logging (device, line, kind, is_enabled, text) VALUES ('sw1', 9, 'timestamps', 1, 'service timestamps log uptime');
