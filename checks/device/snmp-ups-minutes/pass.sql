INSERT INTO device_ups (name, runtime_seconds) VALUES ('room1', 14400);
