INSERT INTO listening_ports (protocol, address, port, is_exposed, process) VALUES ('tcp', '127.0.0.1', 631, 0, 'cupsd');
