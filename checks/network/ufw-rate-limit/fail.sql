INSERT INTO firewall (program, is_enabled) VALUES ('ufw', 1);
INSERT INTO firewall_rules (family, table_name, chain, position, verdict, protocol, destination_port, rule) VALUES
  ('ip', 'filter', 'ufw-user-input', 1, 'accept', 'tcp', '22',
   '-A ufw-user-input -p tcp -m tcp --dport 22 -j ACCEPT');
