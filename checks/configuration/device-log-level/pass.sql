INSERT INTO config_logging (device, line, kind, level, level_number, is_enabled) VALUES ('sw1', 9, 'trap', 'informational', 6, 1);
INSERT INTO config_logging (device, line, kind, level_number, is_enabled) VALUES ('sw1', 9, 'console', 2, 1);
INSERT INTO config_logging (device, line, kind, host, is_enabled) VALUES ('sw1', 9, 'host', 'a', 1);
