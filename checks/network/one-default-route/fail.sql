INSERT INTO routes (family, destination, gateway, interface, metric, table_id, protocol, kind) VALUES
  ('ipv4', '0.0.0.0/0', '10.1.9.1', 'eth0', 0, 254, 'static', 'unicast'),
  ('ipv4', '0.0.0.0/0', NULL, 'ppp0', 700, 254, 'static', 'unicast');
