INSERT INTO all_net_hosts (target, ip, mac, zone, device_class, is_gateway) VALUES
  ('net:10.1.0.0/24', '10.1.0.5', 'aa:bb:cc:00:00:01', 'office', 'pc', 0),
  ('net:10.2.0.0/24', '10.2.0.5', 'AA:BB:CC:00:00:01', 'servers', 'server', 0);
INSERT INTO all_net_certificates (target, ip, port, chain, position, names, sha256) VALUES
  ('net:10.1.0.0/24', '10.1.0.5', 443, 1, 1, 'h.example.org', 'ef'), ('net:10.2.0.0/24', '10.2.0.5', 443, 1, 1, 'h.example.org', 'ef');
INSERT INTO all_net_service_facts (target, ip, port, name, value) VALUES
  ('net:10.1.0.0/24', '10.1.0.5', 161, 'snmp.engine', '80001f8801'), ('net:10.2.0.0/24', '10.2.0.5', 161, 'snmp.engine', '80001f8801');
