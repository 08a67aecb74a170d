INSERT INTO net_services (ip, port, protocol, service, confidence) VALUES ('10.0.0.1', 3306, 'tcp', 'mysql', 75), ('127.0.0.1', 6379, 'tcp', 'redis', 100), ('10.0.0.3', 80, 'tcp', 'http', 75);
INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 3306, 'tcp', 'mysql', 'refuses_this_host', 'yes');
