INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, source,
                            in_interface, state, rule) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 1, 'accept', NULL, 'lo', NULL, 'iif lo accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 2, 'accept', NULL, NULL, 'established',
   'ct state established accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 3, 'accept', '10.1.2.0/24', NULL, NULL,
   'ip saddr 10.1.2.0/24 accept'),
  ('nftables', 'ip', 'filter', 'output', 'output', 'accept', 1, 'accept', NULL, NULL, NULL, 'accept');
