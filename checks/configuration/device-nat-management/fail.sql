INSERT INTO config_nat (device, line, kind, inside, inside_ports, is_remote_desktop, is_management) VALUES ('sw1', 9, 'static', '10.1.1.9', '3389', 1, 0);
