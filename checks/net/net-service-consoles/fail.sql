INSERT INTO net_services (ip, port, protocol, service, is_tls, product, version, banner, device_class) VALUES
  ('10.0.0.1', 8848, 'tcp', 'http', 0, 'Nacos', NULL, NULL, NULL);
