INSERT INTO net_services (ip, port, protocol, service) VALUES ('10.0.0.1', 4444, 'tcp', NULL);
