INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 80, 'tcp', 'http', 'http.title', 'Index of diseases');
