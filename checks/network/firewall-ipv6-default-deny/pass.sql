INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position) VALUES
  ('inet', 'filter', 'input', 'input', 'drop', 0);
INSERT INTO port_filter (family, protocol, first_port, last_port, verdict, chain, rule) VALUES
  ('ip', 'tcp', 1, 65535, 'accept', 'input', NULL), ('ip6', 'tcp', 1, 21, 'drop', 'input', NULL),
  ('ip6', 'tcp', 22, 22, 'accept', 'input', 'tcp dport 22 accept'),
  ('ip6', 'tcp', 23, 65535, 'drop', 'input', NULL), ('ip6', 'udp', 1, 65535, 'drop', 'input', NULL);
