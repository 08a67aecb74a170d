INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position, verdict, in_interface, source) VALUES
  ('inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL, NULL),
  ('inet', 'filter', 'input', 'input', 'drop', 1, 'accept', 'lo', NULL),
  ('inet', 'filter', 'input', 'input', 'drop', 2, 'drop', NULL, '127.0.0.0/8'),
  ('inet', 'filter', 'input', 'input', 'drop', 3, 'drop', NULL, '::1');
