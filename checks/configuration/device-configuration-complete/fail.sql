INSERT INTO config_device (device, file, is_complete) VALUES ('sw1', 'sw1.cfg', 0);
