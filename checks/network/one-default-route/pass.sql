-- One way each for IPv4 and IPv6, and two routers of one network.
INSERT INTO routes (family, destination, gateway, interface, metric, table_id, protocol, kind) VALUES
  ('ipv4', '0.0.0.0/0', '10.1.9.1', 'eth0', 0, 254, 'static', 'unicast'),
  ('ipv6', '::/0', 'fe80::1', 'eth1', 1024, 254, 'ra', 'unicast'),
  ('ipv6', '::/0', 'fe80::2', 'eth1', 1024, 254, 'ra', 'unicast'),
  ('ipv4', '10.1.9.0/24', NULL, 'eth0', 0, 254, 'kernel', 'unicast');
