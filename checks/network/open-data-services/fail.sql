INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 6379, 1, 801, 'redis-server', 111),
  ('tcp6', '::', 27018, 1, 802, 'mongod', 112);
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, protocol,
                            destination_port, rule) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL, NULL, NULL),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 1, 'accept', 'tcp', '22,6379',
   'tcp dport { 22, 6379 } accept');
