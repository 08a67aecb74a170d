INSERT INTO device_environment (kind, name, value) VALUES ('temperature', 'rack 1', 23.5), ('humidity', 'rack 1', 50);
