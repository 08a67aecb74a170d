INSERT INTO device_ups (name, battery_temperature) VALUES ('room1', 41);
