INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position) VALUES
  ('inet', 'filter', 'input', 'input', 'drop', 0);
-- Installed is not enabled.
INSERT INTO services (name, kind, is_enabled) VALUES ('nftables', 'service', 0), ('ssh', 'service', 1);
