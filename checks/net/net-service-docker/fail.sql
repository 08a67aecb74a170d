INSERT INTO net_services (ip, port, protocol, service, is_tls, product, version, banner, device_class) VALUES
  ('10.0.0.1', 2375, 'tcp', 'http', 0, 'Docker', '20.10', NULL, NULL);
