INSERT INTO device_ups (name, needs_battery, battery) VALUES ('room1', 1, 'normal');
