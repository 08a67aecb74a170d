INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, state) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL),
  ('nftables', 'inet', 'filter', 'before', NULL, NULL, 1, 'accept', 'established,related'),
  ('nftables', 'inet', 'more', 'first', 'input', 'drop', 0, NULL, NULL),
  -- Another hook needs none.
  ('nftables', 'arp', 'filter', 'input', 'input', 'drop', 0, NULL, NULL);
INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position, verdict, rule) VALUES
  ('ip', 'map', 'input', 'input', 'drop', 1, 'vmap', 'ct state vmap { invalid : drop, established : accept }');
