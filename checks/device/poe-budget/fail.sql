INSERT INTO device_poe (kind, name, state, watts, limit_watts) VALUES ('supply', '1', 'on', 350, 370);
