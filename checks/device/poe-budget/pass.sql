INSERT INTO device_poe (kind, name, state, watts, limit_watts) VALUES ('supply', '1', 'on', 200, 370), ('supply', '2', 'off', 0, 0);
