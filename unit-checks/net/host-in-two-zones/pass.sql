INSERT INTO all_net_hosts (target, ip, mac, zone, device_class, is_gateway) VALUES
  ('net:10.1.0.0/24', '10.1.0.5', 'aa:bb:cc:00:00:01', 'office', 'pc', 0),
  ('net:10.2.0.0/24', '10.2.0.5', 'aa:bb:cc:00:00:02', 'servers', 'server', 0),
  ('net:10.1.0.0/24', '10.1.0.1', 'aa:bb:cc:00:00:09', 'office', 'network', 1),
  ('net:10.2.0.0/24', '10.2.0.1', 'aa:bb:cc:00:00:09', 'servers', 'network', 1),
  ('net:10.1.0.0/24', '10.1.0.2', '00:00:5e:00:01:07', 'office', 'unknown', 0),
  ('net:10.2.0.0/24', '10.2.0.2', '00:00:5e:00:01:07', 'servers', 'unknown', 0),
  ('net:10.1.0.0/24', '10.1.0.7', 'aa:bb:cc:00:00:07', 'office', 'server', 0),
  ('net:10.1.0.0/24', '10.1.0.8', 'aa:bb:cc:00:00:07', 'office', 'server', 0);
INSERT INTO all_net_certificates (target, ip, port, chain, position, names, sha256) VALUES
  ('net:10.1.0.0/24', '10.1.0.5', 443, 1, 1, '*.example.org', 'ab'), ('net:10.2.0.0/24', '10.2.0.5', 443, 1, 1, '*.example.org', 'ab'),
  ('net:10.1.0.0/24', '10.1.0.5', 443, 1, 2, '', 'cd'), ('net:10.2.0.0/24', '10.2.0.5', 443, 1, 2, '', 'cd');
INSERT INTO all_net_service_facts (target, ip, port, name, value) VALUES ('net:10.1.0.0/24', '10.1.0.5', 161, 'snmp.engine', '80001f8801');
