INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 21, 'tcp', 'ftp', 'starttls', 'no');
