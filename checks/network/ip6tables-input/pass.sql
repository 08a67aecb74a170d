INSERT INTO firewall_rules (family, table_name, chain, hook, position, policy, path, line) VALUES
  ('ip6', 'filter', 'INPUT', 'input', 0, 'drop', '/etc/iptables/rules.v4', 2),
  ('ip6', 'mangle', 'INPUT', 'input', 0, 'accept', '/etc/iptables/rules.v4', 9);
