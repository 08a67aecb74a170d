INSERT INTO device_system (name, running_days) VALUES ('sw1', 1000);
