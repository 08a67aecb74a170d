INSERT INTO listening_ports (protocol, address, port, is_exposed, process, service) VALUES ('tcp', '0.0.0.0', 22, 1, 'sshd', 'ssh');
INSERT INTO listening_ports (protocol, address, port, is_exposed, process) VALUES ('udp6', '::', 5353, 1, NULL);
