INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 'ssh.mac', 'hmac-md5'),
  ('10.0.0.2', 22, 'tcp', 'ssh', 'ssh.mac', 'hmac-sha1-96');
