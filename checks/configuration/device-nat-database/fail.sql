INSERT INTO config_nat (device, line, kind, inside, inside_ports, is_database) VALUES ('sw1', 9, 'server', '10.1.1.9', '1433', 1);
