INSERT INTO device_environment (kind, name, value) VALUES ('humidity', 'rack 1', 78);
