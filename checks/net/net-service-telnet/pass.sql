INSERT INTO net_services (ip, port, service, is_tls, confidence) VALUES ('10.0.0.1', 22, 'ssh', 0, 75), ('10.0.0.2', 23, 'telnet', 0, 20), ('10.0.0.3', 992, 'telnet', 1, 75);
