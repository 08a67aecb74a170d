INSERT INTO device_system (name, location) VALUES ('sw-floor3', 'Hangzhou, China');
