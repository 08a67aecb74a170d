INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 'ssh.kex', 'curve25519-sha256'),
  ('10.0.0.2', 22, 'tcp', 'ssh', 'ssh.kex', 'diffie-hellman-group14-sha256'),
  ('10.0.0.3', 22, 'tcp', 'ssh', 'ssh.kex', 'ecdh-sha2-nistp256');
