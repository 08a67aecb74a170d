INSERT INTO net_services (ip, port, protocol, service, is_tls, product, version, banner, device_class) VALUES
  ('10.0.0.1', 80, 'tcp', 'http', 0, 'HP printer', NULL, NULL, NULL);
INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 80, 'tcp', 'http', 'http.status', '200');
