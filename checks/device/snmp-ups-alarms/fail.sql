INSERT INTO device_ups (name, alarms, alarm) VALUES ('room1', 1, 'charger failed');
