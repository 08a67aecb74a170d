INSERT INTO interfaces (name, kind, is_up, is_virtual, is_promiscuous, path) VALUES
  ('eth0', 'ethernet', 1, 0, 0, '/sys/class/net/eth0'),
  ('veth12ab', 'veth', 1, 1, 1, '/sys/class/net/veth12ab'),
  ('docker0', 'bridge', 1, 1, 0, '/sys/class/net/docker0');
