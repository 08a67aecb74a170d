INSERT INTO net_services (ip, port, protocol, service) VALUES ('10.0.0.1', 22, 'tcp', 'ssh');
