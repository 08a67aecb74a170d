INSERT INTO device_ups (name, output) VALUES ('room1', 'bypass');
