INSERT INTO device_system (name, clock_offset_seconds) VALUES ('sw1', -28800);
