INSERT INTO device_system (name, uptime_seconds) VALUES ('sw1', 8640000);
