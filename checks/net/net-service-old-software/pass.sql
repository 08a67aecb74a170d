INSERT INTO net_services (ip, port, protocol, service, is_tls, product, version, banner, device_class) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 0, 'OpenSSH', '9.2p1', NULL, NULL),
  ('10.0.0.2', 22, 'tcp', 'ssh', 0, 'OpenSSH', '7.4p1', NULL, NULL),
  ('10.0.0.3', 80, 'tcp', 'http', 0, 'nginx', NULL, NULL, NULL);
