INSERT INTO device_poe (kind, name, state, is_enabled) VALUES ('port', 'GE0/0/1', 'delivering', 1), ('port', 'GE0/0/2', 'fault', 0), ('port', 'GE0/0/3', 'searching', 1);
