INSERT INTO device_system (name, running_days, version) VALUES ('sw1', 2000, 'V200R003');
