INSERT INTO net_services (ip, port, service, is_tls, confidence) VALUES ('10.0.0.1', 23, 'telnet', 0, 75);
