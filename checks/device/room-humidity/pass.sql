INSERT INTO device_environment (kind, name, value) VALUES ('humidity', 'rack 1', 50), ('temperature', 'rack 1', 23);
