-- firewalld's way: the policy is accept, the last rule rejects.
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, protocol,
                            destination_port, state, rule) VALUES
  ('nftables', 'inet', 'firewalld', 'filter_INPUT', 'input', 'accept', 0, NULL, NULL, NULL, NULL, NULL),
  ('nftables', 'inet', 'firewalld', 'filter_INPUT', 'input', 'accept', 1, 'accept', NULL, NULL,
   'established,related', 'ct state { established, related } accept'),
  ('nftables', 'inet', 'firewalld', 'filter_INPUT', 'input', 'accept', 2, 'reject', NULL, NULL, NULL,
   'reject with icmpx admin-prohibited');
