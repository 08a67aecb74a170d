INSERT INTO device_ups (name, alarms) VALUES ('room1', 0);
