INSERT INTO config_nat (device, line, kind, inside_ports, is_database) VALUES ('sw1', 9, 'server', '80', 0);
