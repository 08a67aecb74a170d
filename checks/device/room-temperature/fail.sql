INSERT INTO device_environment (kind, name, value) VALUES ('temperature', 'rack 1', 31);
