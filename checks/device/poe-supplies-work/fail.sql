INSERT INTO device_poe (kind, name, state, is_enabled) VALUES ('supply', '1', 'on', 1), ('supply', '2', 'faulty', 0);
