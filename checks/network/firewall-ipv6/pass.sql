INSERT INTO addresses (interface, family, address, prefix_length, scope) VALUES
  ('lo', 'ipv6', '::1', 128, 'host'), ('eth0', 'ipv4', '10.1.9.4', 24, 'global'),
  ('eth0', 'ipv6', 'fe80::5054:ff:fe12:3456', 64, 'link');
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0);
