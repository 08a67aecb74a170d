INSERT INTO device_system (name, uptime_seconds, version) VALUES ('sw1', 172800000, 'V200R003');
