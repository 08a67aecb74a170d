INSERT INTO sysctl (name, value, path) VALUES
  ('net.ipv4.ip_forward', '1', '/proc/sys/net/ipv4/ip_forward');
INSERT INTO interfaces (name, kind, is_up, has_carrier, is_virtual, is_promiscuous) VALUES
  ('lo', 'loopback', 1, 1, 1, 0), ('eth0', 'ethernet', 1, 1, 0, 0), ('eth1', 'ethernet', 1, 1, 0, 0);
