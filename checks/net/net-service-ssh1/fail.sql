INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 'ssh.protocol', '1.99'),
  ('10.0.0.2', 22, 'tcp', 'ssh', 'ssh.protocol', '1.5');
