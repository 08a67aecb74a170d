INSERT INTO net_services (ip, port, protocol, service, is_tls, product, version, banner, device_class) VALUES
  ('10.0.0.1', 22, 'tcp', 'ssh', 0, 'OpenSSH', '6.6.1p1', NULL, NULL),
  ('10.0.0.2', 80, 'tcp', 'http', 0, 'Microsoft IIS', '7.5', NULL, NULL);
