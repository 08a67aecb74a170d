INSERT INTO config_nat (device, line, kind, inside_ports, is_remote_desktop, is_management) VALUES ('sw1', 9, 'server', '443', 0, 0);
