INSERT INTO config_nat (device, line, kind, inside_ports, is_whole) VALUES ('sw1', 9, 'server', '80', 0);
INSERT INTO config_nat (device, line, kind, is_whole) VALUES ('sw1', 9, 'dynamic', 1);
