INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position, verdict, destination_port) VALUES
  ('ip6', 'filter', 'INPUT', 'input', 'accept', 0, NULL, NULL),
  ('ip6', 'filter', 'INPUT', 'input', 'accept', 1, 'drop', '23');
INSERT INTO port_filter (family, protocol, first_port, last_port, verdict, chain, rule) VALUES
  ('ip6', 'tcp', 1, 22, 'accept', 'INPUT', NULL), ('ip6', 'tcp', 23, 23, 'drop', 'INPUT', '--dport 23 -j DROP'),
  ('ip6', 'tcp', 24, 65535, 'accept', 'INPUT', NULL), ('ip6', 'udp', 1, 65535, 'accept', 'INPUT', NULL);
