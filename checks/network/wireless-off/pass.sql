INSERT INTO interfaces (name, kind, is_up, is_virtual, driver, path) VALUES
  ('eth0', 'ethernet', 1, 0, 'e1000e', '/sys/class/net/eth0'),
  ('wlp2s0', 'wireless', 0, 0, 'iwlwifi', '/sys/class/net/wlp2s0');
