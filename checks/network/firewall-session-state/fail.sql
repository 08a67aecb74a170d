INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, state) VALUES
  ('iptables', 'ip', 'filter', 'INPUT', 'input', 'drop', 0, NULL, NULL),
  ('iptables', 'ip', 'filter', 'INPUT', 'input', 'drop', 1, 'drop', 'invalid'),
  ('iptables', 'ip', 'filter', 'INPUT', 'input', 'drop', 2, 'drop', 'established'),
  -- The other family has one.
  ('ip6tables', 'ip6', 'filter', 'INPUT', 'input', 'drop', 0, NULL, NULL),
  ('ip6tables', 'ip6', 'filter', 'INPUT', 'input', 'drop', 1, 'accept', 'established,related');
INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position, verdict, rule) VALUES
  ('ip', 'filter', 'INPUT', 'input', 'drop', 3, 'vmap', 'ct state vmap { invalid : drop, new : accept }');
