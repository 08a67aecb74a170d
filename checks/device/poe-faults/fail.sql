INSERT INTO device_poe (kind, name, state, is_enabled) VALUES ('port', 'GE0/0/1', 'fault', 1);
