INSERT INTO config_nat (device, line, kind, inside, is_whole) VALUES ('sw1', 9, 'static', '10.1.1.9', 1);
