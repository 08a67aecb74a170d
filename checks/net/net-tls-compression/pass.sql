INSERT INTO net_tls (ip, port, service, ssl2, ssl3, tls10, tls11, tls12, tls13, compression, connections) VALUES
  ('10.0.0.1', 443, 'http', 0, 0, 0, 0, 1, 1, 0, 8);
