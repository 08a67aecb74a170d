INSERT INTO firewall_rules (family, table_name, chain, hook, position, policy, path, line) VALUES
  ('ip', 'filter', 'INPUT', 'input', 0, 'drop', '/etc/iptables/rules.v4', 2),
  ('ip', 'mangle', 'INPUT', 'input', 0, 'accept', '/etc/iptables/rules.v4', 9);
