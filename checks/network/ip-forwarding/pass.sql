-- One card, a bridge for containers, and a second card without a cable.
INSERT INTO sysctl (name, value, path) VALUES
  ('net.ipv4.ip_forward', '1', '/proc/sys/net/ipv4/ip_forward'),
  ('net.ipv6.conf.all.forwarding', '0', '/proc/sys/net/ipv6/conf/all/forwarding');
INSERT INTO interfaces (name, kind, is_up, has_carrier, is_virtual, is_promiscuous) VALUES
  ('lo', 'loopback', 1, 1, 1, 0), ('eth0', 'ethernet', 1, 1, 0, 0), ('docker0', 'bridge', 1, 0, 1, 0),
  ('eth1', 'ethernet', 1, 0, 0, 0);
