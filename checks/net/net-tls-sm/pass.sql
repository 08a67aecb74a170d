INSERT INTO net_tls (ip, port, tlcp, sm_tls13) VALUES ('10.0.0.1', 443, 1, 0), ('10.0.0.2', 443, 0, 1);
