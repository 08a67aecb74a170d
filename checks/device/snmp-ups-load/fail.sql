INSERT INTO device_ups (name, load_percent) VALUES ('room1', 93);
