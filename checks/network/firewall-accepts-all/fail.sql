INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, source,
                            rule, path, line) VALUES
  ('iptables', 'ip', 'filter', 'INPUT', 'input', 'drop', 4, 'accept', NULL,
   '-A INPUT -m comment --comment test -j ACCEPT', '/etc/iptables/rules.v4', 9),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 2, 'accept', NULL, 'counter accept', NULL, NULL);
