INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 5432, 'tcp', 'postgresql', 'auth', 'scram'),
  ('10.0.0.2', 5432, 'tcp', 'postgresql', 'auth', 'md5');
