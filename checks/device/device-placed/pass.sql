INSERT INTO device_system (name, location) VALUES ('sw-floor3', '3 楼弱电间');
