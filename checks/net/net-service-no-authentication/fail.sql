INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 6379, 'tcp', 'redis', 'auth', 'none'),
  ('10.0.0.2', 9200, 'tcp', 'elasticsearch', 'auth', 'none');
