INSERT INTO listening_ports (protocol, address, port, is_exposed, pid, process, uid) VALUES
  ('tcp', '127.0.0.1', 11211, 0, 800, 'memcached', 110),
  ('tcp', '0.0.0.0', 22, 1, 650, 'sshd', 0),
  -- The packet filter takes it from the application servers only.
  ('tcp', '0.0.0.0', 6379, 1, 801, 'redis-server', 111);
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, protocol,
                            source, in_interface, destination_port, state, rule) VALUES
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 1, 'accept', NULL, NULL, 'lo', NULL, NULL,
   'iif lo accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 2, 'accept', NULL, NULL, NULL, NULL,
   'established,related', 'ct state established,related accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 3, 'accept', 'tcp', NULL, NULL, '22', NULL,
   'tcp dport 22 accept'),
  ('nftables', 'inet', 'filter', 'input', 'input', 'drop', 4, 'accept', 'tcp', '10.1.2.0/24', NULL, '6379',
   NULL, 'ip saddr 10.1.2.0/24 tcp dport 6379 accept');
