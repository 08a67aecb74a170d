INSERT INTO net_reach (from_zone, to_zone, address, protocol, port, reachable, answered, expected, how, line) VALUES
  ('office', 'outside', '203.0.113.1', 'tcp', 443, 0, 0, 'must not', 'no answer', 2),
  ('office', 'servers', '203.0.113.2', 'tcp', 1521, 0, 0, 'may', 'no answer', 3);
