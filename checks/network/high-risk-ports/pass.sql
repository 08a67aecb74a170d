INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '127.0.0.1', 5901, 0, 800, 'Xtightvnc', 1000),
  -- A log server takes messages on UDP 514; rsh is TCP.
  ('udp', '0.0.0.0', 514, 1, 660, 'rsyslogd', 0),
  ('tcp', '0.0.0.0', 5911, 1, 804, 'his-client', 1000),
  ('tcp', '0.0.0.0', 445, 1, 803, 'smbd', 0);
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, protocol,
                            source, in_interface, destination_port, state, rule) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 1, 'accept', NULL, NULL, 'lo', NULL, NULL,
   'iif lo accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 2, 'accept', NULL, NULL, NULL, NULL,
   'established,related', 'ct state established,related accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 3, 'accept', 'tcp', NULL, NULL, '22', NULL,
   'tcp dport 22 accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 4, 'accept', 'tcp', '10.1.2.0/24', NULL, '445',
   NULL, 'ip saddr 10.1.2.0/24 tcp dport 445 accept');
