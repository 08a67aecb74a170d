INSERT INTO interfaces (name, kind, is_up, is_virtual, driver, path) VALUES
  ('wlp2s0', 'wireless', 1, 0, 'iwlwifi', '/sys/class/net/wlp2s0');
