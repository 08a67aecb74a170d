INSERT INTO device_ups (name, is_on_battery, runtime_seconds) VALUES ('room1', 1, 600);
