INSERT INTO net_services (ip, port, protocol, service, confidence) VALUES ('10.0.0.1', 3306, 'tcp', 'mysql', 100);
INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 3306, 'tcp', 'mysql', 'tls', 'no');
