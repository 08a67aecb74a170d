INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position) VALUES
  ('inet', 'filter', 'input', 'input', 'drop', 0);
INSERT INTO services (name, kind, is_enabled) VALUES ('nftables', 'service', 1), ('cron', 'service', 1);
