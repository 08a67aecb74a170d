INSERT INTO net_service_facts (ip, port, protocol, service, name, value) VALUES
  ('10.0.0.1', 123, 'udp', 'ntp', 'ntp.monlist', 'no'),
  ('10.0.0.2', 11211, 'tcp', 'memcached', 'auth', 'none');
