INSERT INTO sysctl (name, value) VALUES ('net.ipv4.ip_forward', '1');
INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position) VALUES
  ('ip', 'filter', 'FORWARD', 'forward', 'drop', 0);
