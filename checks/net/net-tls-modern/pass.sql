INSERT INTO net_tls (ip, port, tls10, tls12, tls13, tlcp) VALUES ('10.0.0.1', 443, 1, 1, 0, 0), ('10.0.0.2', 443, 0, 0, 1, 0), ('10.0.0.3', 443, 0, 0, 0, 1);
