INSERT INTO firewall_rules (family, table_name, chain, hook, position, policy, verdict, in_interface, out_interface, source) VALUES
  ('ip6', 'filter', 'INPUT', 'input', 0, 'drop', NULL, NULL, NULL, NULL),
  ('ip6', 'filter', 'INPUT', NULL, 1, NULL, 'accept', 'lo', NULL, NULL),
  ('ip6', 'filter', 'INPUT', NULL, 2, NULL, 'drop', NULL, NULL, '::1/128'),
  ('ip6', 'filter', 'OUTPUT', NULL, 1, NULL, 'accept', NULL, 'lo', NULL);
