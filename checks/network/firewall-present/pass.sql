INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, rule)
VALUES ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL);
