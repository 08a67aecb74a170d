INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '0.0.0.0', 5236, 1, 800, 'dmserver', 1001),
  ('tcp6', '::', 3306, 1, 801, 'mariadbd', 111);
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, protocol,
                            destination_port, rule) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL, NULL, NULL),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 1, 'accept', 'tcp', '22,3306',
   'tcp dport { 22, 3306 } accept');
