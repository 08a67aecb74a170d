INSERT INTO firewall_rules (family, table_name, chain, hook, position, policy, verdict, in_interface, out_interface, source) VALUES
  ('ip', 'filter', 'INPUT', 'input', 0, 'drop', NULL, NULL, NULL, NULL),
  ('ip', 'filter', 'OUTPUT', 'output', 0, 'accept', NULL, NULL, NULL, NULL),
  ('ip', 'filter', 'INPUT', NULL, 1, NULL, 'accept', 'lo', NULL, NULL);
