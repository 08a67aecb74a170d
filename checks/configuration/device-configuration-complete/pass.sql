INSERT INTO config_device (device, is_complete) VALUES ('sw1', 1);
