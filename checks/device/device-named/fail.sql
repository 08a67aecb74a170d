INSERT INTO device_system (name) VALUES ('HUAWEI');
