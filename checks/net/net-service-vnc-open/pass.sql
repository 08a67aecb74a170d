INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 5900, 'tcp', 'vnc', 'auth', 'vnc'),
  ('10.0.0.2', 6379, 'tcp', 'redis', 'auth', 'none'),
  ('10.0.0.3', 6000, 'tcp', 'x11', 'auth', 'required');
