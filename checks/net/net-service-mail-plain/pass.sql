INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 143, 'tcp', 'imap', 'starttls', 'yes'),
  ('10.0.0.2', 21, 'tcp', 'ftp', 'starttls', 'no');
