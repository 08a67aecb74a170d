INSERT INTO config_logging (device, line, kind, level, level_number, is_enabled) VALUES ('sw1', 9, 'trap', 'errors', 3, 1);
