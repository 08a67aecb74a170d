INSERT INTO sysctl (name, value) VALUES ('net.ipv4.ip_forward', '1');
-- One network is shut out, the others pass; and IPv6 is another matter.
INSERT INTO firewall_rules (family, table_name, chain, hook, policy, position, verdict, source, rule) VALUES
  ('ip', 'filter', 'FORWARD', 'forward', 'accept', 0, NULL, NULL, NULL),
  ('ip', 'filter', 'FORWARD', 'forward', 'accept', 1, 'drop', '10.9.0.0/16',
   '-A FORWARD -s 10.9.0.0/16 -j DROP'),
  ('ip6', 'filter', 'FORWARD', 'forward', 'drop', 0, NULL, NULL, NULL);
