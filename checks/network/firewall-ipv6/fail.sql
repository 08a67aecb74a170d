INSERT INTO addresses (interface, family, address, prefix_length, scope) VALUES
  ('lo', 'ipv6', '::1', 128, 'host'),
  ('eth0', 'ipv6', 'fe80::5054:ff:fe12:3456', 64, 'link');
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position) VALUES
  ('iptables', 'ip', 'filter', 'INPUT', 'input', 'drop', 0),
  ('ip6tables', 'ip6', 'filter', 'INPUT', 'input', 'accept', 0);
