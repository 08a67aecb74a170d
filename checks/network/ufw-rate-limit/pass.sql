INSERT INTO firewall (program, is_enabled) VALUES ('ufw', 1);
INSERT INTO firewall_rules (family, table_name, chain, position, verdict, jumps_to, protocol, source,
                            destination_port, rule) VALUES
  ('ip', 'filter', 'ufw-user-input', 1, 'jump', 'ufw-user-limit-accept', 'tcp', NULL, '22', '-A x'),
  ('ip', 'filter', 'ufw-user-input', 2, 'accept', NULL, 'tcp', '10.1.2.0/24', '3306', '-A y'),
  ('ip', 'filter', 'ufw-user-input', 3, 'accept', NULL, 'udp', NULL, '53', '-A z');
