INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, protocol,
                            destination_port, state, rule) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'accept', 0, NULL, NULL, NULL, NULL, NULL),
  ('nftables', 'inet', 'filter', 'input', 'input', 'accept', 1, 'drop', 'tcp', '23', NULL,
   'tcp dport 23 drop'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'accept', 2, 'drop', NULL, NULL, NULL,
   'tcp flags & fin,syn == fin,syn drop'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'accept', 3, 'drop', NULL, NULL, 'invalid',
   'ct state invalid drop');
