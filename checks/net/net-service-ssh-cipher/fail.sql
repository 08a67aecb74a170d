INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 'ssh.cipher', 'aes128-cbc'),
  ('10.0.0.2', 22, 'tcp', 'ssh', 'ssh.cipher', '3des-cbc'),
  ('10.0.0.3', 22, 'tcp', 'ssh', 'ssh.cipher', 'arcfour256');
