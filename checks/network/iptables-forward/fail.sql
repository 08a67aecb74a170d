INSERT INTO firewall_rules (family, table_name, chain, hook, position, policy, path, line) VALUES
  ('ip', 'filter', 'FORWARD', 'forward', 0, 'accept', '/etc/iptables/rules.v4', 2);
