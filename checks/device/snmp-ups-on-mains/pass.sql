INSERT INTO device_ups (name, is_on_battery) VALUES ('room1', 0);
