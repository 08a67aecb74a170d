INSERT INTO device_system (name) VALUES ('sw-floor3');
