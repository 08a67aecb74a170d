INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 'ssh.host_key', 'ssh-ed25519'),
  ('10.0.0.2', 22, 'tcp', 'ssh', 'ssh.host_key', 'rsa-sha2-256'),
  ('10.0.0.3', 22, 'tcp', 'ssh', 'ssh.host_key', 'ecdsa-sha2-nistp256'),
  ('10.0.0.4', 22, 'tcp', 'ssh', 'ssh.host_key', 'ssh-rsa');
