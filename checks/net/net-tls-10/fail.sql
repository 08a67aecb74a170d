INSERT INTO net_tls (ip, port, service, tls12, tls10) VALUES ('10.0.0.1', 443, 'http', 1, 1), ('10.0.0.2', 443, 'http', 1, 0);
